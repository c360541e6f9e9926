import { isDeepStrictEqual } from 'node:util';
import { saysSkip } from '../understanding/acts/says-skip.ts';
import { withoutCommand } from '../understanding/acts/without-command.ts';
import type { AnswerMeaning } from '../understanding/answers/questions.ts';
import { asksForNothing, intentOf } from '../understanding/intents.ts';
import { brief } from './brief.ts';
import type { Utterance } from './capability.ts';
import { findDraft } from './flow/click-flow.ts';
import { advance, amendFlow, nextStep, type Running } from './flow/run-flow.ts';
import { pressButton } from './handle-click.ts';
import { type AnswerRoute, type Remark, routeAnswer } from './hear-answer.ts';
import { personButton } from './offer-choices.ts';
import { pointsBack } from './point-back.ts';
import { buttonsOf, isOnlyList, type Question, question } from './question.ts';
import type { Registry } from './registry.ts';
import { startCapability } from './start-capability.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';
import { varied } from './varied.ts';

/** Who answers, what is open, and what is understood of the words. */
type Answering = { registry: Registry; running: Running | null; utterance: Utterance };

/** Questions whose yes sends what is on the screen: what is said beyond it is added and shown first. */
const sending: ReadonlySet<Question['kind']> = new Set([
  'send-this',
  'price-confirm',
  'lower-reading-check',
  'priority-consent',
]);

/** A no in so few words says nothing else. */
const fewWords = 4;

/** After half a day nobody remembers what exactly was asked. */
const inViewMs = 12 * 3600 * 1000;

/**
 * A message as the answer to the question on the screen: it presses the button that it stands for. null when it is none,
 * or when nothing is asked.
 */
export async function answerStanding(state: TurnState, answering: Answering): Promise<Handled | null> {
  for (const standing of standingQuestions(state, answering.running)) {
    const answered = await answerOne(state, answering, standing);
    if (answered !== null) return answered;
  }
  return null;
}

type Put = { asked: Question; inView: boolean };

async function answerOne(
  state: TurnState,
  answering: Answering,
  { asked, inView }: Put,
): Promise<Handled | null> {
  const { registry, running, utterance } = answering;
  if (running !== null && saysSkip(utterance.text))
    return brief(state, asked, state.scene.t.text('engine.heard.skipped'));
  const heard = await state.hearAnswer(utterance.text, asked);
  const { understanding } = utterance;
  // What is said to a case while something is open is said to that.
  const isOwn = ({ intent, slots }: typeof understanding) =>
    running !== null &&
    (intent === running.capability ||
      running.flow.takes?.includes(intent) ||
      (intent === registry.remarks && slots.case === undefined));
  const isOpen = running !== null;
  const route = routeAnswer({ text: utterance.text, heard, understood: understanding }, asked, {
    inView,
    isOpen,
    isOwn,
  });
  if (isOnlyList(asked) && (route.to !== 'press' || isSentence(utterance))) return null;
  return followRoute(state, answering, { asked, route });
}

/** "Close CS0032498, it is repaired" asks for more than to see that one of the list. */
function isSentence({ text, understanding: { intent, confidence } }: Utterance): boolean {
  return !asksForNothing(intent) && confidence >= sureRequest && text.trim().split(/\s+/).length >= fewWords;
}

/** The questions a message may answer: the one put last, then that of the open draft, in the language of the turn. */
export function standingQuestions(state: TurnState, running: Running | null): Put[] {
  const { standing } = state.session;
  const ofDraft = running === null ? undefined : stepQuestion(state, running);
  const own = ofDraft === undefined ? [] : [{ asked: ofDraft, inView: false }];
  if (standing === null) return own;
  const isRecent = state.scene.now.getTime() - standing.askedAt.getTime() < inViewMs;
  const inView = standing.inView && isRecent;
  if (standing.draftId === null) return [{ asked: standing.question, inView }, ...own];
  if (standing.draftId !== running?.draft.id) return own;
  // What the draft asks now may be put anew; a refusal's ways out are not what its step asks.
  if (ofDraft?.id !== standing.question.id) return [{ asked: standing.question, inView }];
  const { bareOk } = standing.question;
  return [{ asked: bareOk === 'asks-back' ? { ...ofDraft, bareOk } : ofDraft, inView }];
}

function stepQuestion(state: TurnState, running: Running): Question | undefined {
  const step = nextStep(state.scene, running);
  return step.kind === 'run' || step.kind === 'end' ? undefined : question.parse(step.asks);
}

type Routed = { asked: Question; route: AnswerRoute };

async function followRoute(
  state: TurnState,
  answering: Answering,
  { asked, route }: Routed,
): Promise<Handled | null> {
  const { registry, running, utterance } = answering;
  const { t } = state.scene;
  switch (route.to) {
    case 'press':
      return press(state, answering, { asked, route });
    case 'ask-back':
      return brief(state, asked, t.text('engine.heard.askBack'));
    case 'show-again':
      return running === null ? brief(state, asked, t.text('engine.heard.askBack')) : advance(state, running);
    case 'remark':
      return brief(state, asked, remarkText(state, route.about), remarkButtons(state, registry, route.about));
    case 'person':
      return startCapability(state, registry, registry.find(registry.handOff ?? ''), utterance);
    case 'add':
      return running === null ? null : amendFlow(state, running, utterance);
    case 'elsewhere':
      return null;
  }
}

function remarkText(state: TurnState, about: Remark): string {
  if (about === 'thanks') return varied(state, 'engine.thanks');
  return about === 'complaint'
    ? varied(state, 'engine.talk.complaint')
    : state.scene.t.text(`engine.heard.${about}`);
}

function remarkButtons(state: TurnState, registry: Registry, about: Remark) {
  return about === 'complaint' ? personButton(state, registry) : [];
}

/** Presses the button; what the message says beyond it is added first where a yes would send it, and afterwards elsewhere. */
async function press(
  state: TurnState,
  { registry, running, utterance }: Answering,
  { asked, route }: { asked: Question; route: Extract<AnswerRoute, { to: 'press' }> },
): Promise<Handled> {
  const { click, meaning, rest } = route;
  const more = await moreOf(state, utterance, { meaning, rest, remarks: registry.remarks });
  const asksState = more !== null && (await asksWhatBecame(state, more));
  const adds = more !== null && !asksState && !isRequest(more, running, registry);
  const sends = (meaning === 'yes' || meaning === 'send') && sending.has(asked.kind);
  if (adds && sends && running !== null) return amendFlow(state, running, more);
  const handled = await pressButton(state, registry, click);
  const { draft, queue } = handled.session;
  // What was sent is what the answer to the sending shows.
  if (more === null || (asksState && pointsBack(more))) return handled;
  if (!adds) return { ...handled, session: { ...handled.session, queue: [...queue, more.text] } };
  if (draft !== null && (running === null || draft === running.draft.id))
    return addAfterwards({ ...state, session: handled.session }, registry, { handled, more });
  return handled.answer.about?.case ? onItsCase(state, registry, { handled, more }) : handled;
}

/** A question about how things stand is one, and changes nothing of what is sent, from here on. */
const sureQuestion = 0.65;

/** "Send. did it go through?": what is asked behind a yes about what becomes of it, and takes nothing of the yes back. */
async function asksWhatBecame(state: TurnState, { text }: Utterance): Promise<boolean> {
  const { meaning, confidence } = await state.hearAnswer(text, null);
  return (
    meaning === 'question-about-state' &&
    confidence >= sureQuestion &&
    !/(?<!\p{L})(?:but|mais|maar)(?!\p{L})/iu.test(text)
  );
}

/** What a message says beyond the button it presses. */
async function moreOf(
  state: TurnState,
  utterance: Utterance,
  { meaning, rest, remarks }: { meaning: AnswerMeaning; rest: string | null; remarks: Registry['remarks'] },
): Promise<Utterance | null> {
  if (rest === null) return meaning === 'fact' ? utterance : wordsOfFailure(utterance, meaning, remarks);
  return rest === utterance.text ? utterance : state.understand(rest);
}

/**
 * "I took the sheet out but a bit is stuck at the back" is a no, and belongs into the report; "no, that did not help" would be a
 * remark anywhere else, and is the no alone.
 */
function wordsOfFailure(
  utterance: Utterance,
  meaning: AnswerMeaning,
  remarks: Registry['remarks'],
): Utterance | null {
  const { act, intent } = utterance.understanding;
  if (act === 'deny' || intent === remarks) return null;
  const isMore = utterance.text.trim().split(/\s+/).length > fewWords;
  return meaning === 'not-solved' && isMore ? utterance : null;
}

/** "Yes, add it there, and it is urgent": the case is known now, and what was said beyond the yes is for it. */
async function onItsCase(
  state: TurnState,
  registry: Registry,
  { handled, more }: { handled: Handled; more: Utterance },
): Promise<Handled> {
  const to = registry.find(registry.remarks ?? '');
  const at = state.scene.now;
  const spoken = handled.answer.about?.case;
  if (to === undefined || spoken === undefined) return handled;
  const next = { ...state, session: handled.session };
  const text = [handled.answer.words, withoutCommand(more.text)].filter(Boolean).join('\n');
  const said = { ...more, text, recalled: { case: { ...spoken, at } } };
  const added = await startCapability(next, registry, to, said);
  const { replies, notifications } = handled.answer;
  const answer = {
    ...handled.answer,
    replies: [...replies, ...added.answer.replies],
    ...(notifications ? { notifications } : {}),
  };
  return { ...handled, ...added, answer };
}

async function addAfterwards(
  state: TurnState,
  registry: Registry,
  { handled, more }: { handled: Handled; more: Utterance },
): Promise<Handled> {
  const found = await findDraft(state, registry, handled.session.draft ?? '');
  return 'running' in found ? amendFlow(state, found.running, more) : handled;
}

/** A request of its own is enough of one to be taken up when this one is done. */
const sureRequest = 0.7;

/**
 * What is said beyond a yes is taken up on its own where it is asked and answered at once ("yes. and did you get the
 * other one?"); anything else may be about what is to be sent, which then is not sent unseen.
 */
function isRequest(said: Utterance, running: Running | null, registry: Registry): boolean {
  const { text, understanding } = said;
  const { intent, confidence } = understanding;
  if (running !== null && isBesides(said, running)) return true;
  if (intent === running?.capability || intent === registry.remarks || confidence < sureRequest) return false;
  const { givenBy } = intentOf(intent);
  if (givenBy !== undefined && understanding.slots[givenBy] !== undefined) return true;
  return text.trim().endsWith('?') || registry.find(intent)?.answer !== undefined;
}

/** "Ok. and Alex's address is now a@example.com": it names its own thing, of which what is open can make nothing; or it is another of its kind. */
function isBesides(utterance: Utterance, { flow, draft, facts, capability }: Running): boolean {
  const { intent, slots } = utterance.understanding;
  if (intent === capability && flow.isAnother?.(utterance, draft.data)) return true;
  const names = [slots.email, slots.supplies, slots.meters, slots.order, slots.case];
  if (intent === capability || names.every((fact) => fact === undefined)) return false;
  return isDeepStrictEqual(flow.amend(draft.data, utterance, facts), draft.data);
}

/** A like on the very card that waits says yes where that is enough; any other means nothing and is not answered. */
export async function answerLike(state: TurnState, registry: Registry, messageId: string): Promise<Handled> {
  const { draft } = state.session;
  const found = draft === null ? null : await findDraft(state, registry, draft);
  const running = found && 'running' in found ? found.running : null;
  if (running === null || running.draft.message?.messageId !== messageId) return say(state);
  const asked = stepQuestion(state, running);
  const yes = asked?.answers.yes ?? asked?.answers.solved;
  if (asked === undefined || yes === undefined) return say(state);
  if (asked.like === 'yes') return pressButton(state, registry, yes);
  return buttonsOf(asked).length === 0
    ? say(state)
    : brief(state, asked, state.scene.t.text('engine.heard.askBack'));
}
