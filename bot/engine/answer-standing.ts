import type { AnswerMeaning } from '../understanding/answers/questions.ts';
import { brief } from './brief.ts';
import type { Utterance } from './capability.ts';
import { findDraft } from './flow/click-flow.ts';
import { advance, amendFlow, nextStep, type Running } from './flow/run-flow.ts';
import { handleClick } from './handle-click.ts';
import { type AnswerRoute, type Remark, routeAnswer } from './hear-answer.ts';
import { personButton } from './offer-choices.ts';
import { buttonsOf, type Question, question } from './question.ts';
import type { Registry } from './registry.ts';
import { startCapability } from './start-capability.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';
import { varied } from './varied.ts';

/** Who answers, what is open, and what is understood of the words. */
type Answering = { registry: Registry; running: Running | null; utterance: Utterance };

/** A no in so few words says nothing else. */
const fewWords = 4;

/** After half a day nobody remembers what exactly was asked. */
const inViewMs = 12 * 3600 * 1000;

/**
 * A message as the answer to the question on the screen: it presses the button that it stands for. null when it is none,
 * or when nothing is asked.
 */
export async function answerStanding(state: TurnState, answering: Answering): Promise<Handled | null> {
  const { running, utterance } = answering;
  const standing = standingQuestion(state, running);
  if (standing === null) return null;
  const { asked, inView } = standing;
  const heard = await state.hearAnswer(utterance.text, asked);
  const { understanding } = utterance;
  // What is said to a case while something is open is said to that.
  const isOwn = ({ intent, slots }: typeof understanding) =>
    running !== null &&
    (intent === running.capability || (intent === 'update-case' && slots.case === undefined));
  const route = routeAnswer({ heard, understood: understanding }, asked, {
    inView,
    isOpen: running !== null,
    isOwn,
  });
  return followRoute(state, answering, { asked, route });
}

/** The question that a message may answer, in the language of the turn where its draft can put it anew. */
export function standingQuestion(
  state: TurnState,
  running: Running | null,
): { asked: Question; inView: boolean } | null {
  const { standing } = state.session;
  const kept =
    standing && (standing.draftId === null || standing.draftId === running?.draft.id) ? standing : null;
  const asked = running === null ? undefined : stepQuestion(state, running);
  if (kept === null) return asked === undefined ? null : { asked, inView: false };
  const isRecent = state.scene.now.getTime() - kept.askedAt.getTime() < inViewMs;
  const fresh = kept.draftId !== null && asked?.id === kept.question.id ? asked : kept.question;
  return { asked: fresh, inView: kept.inView && isRecent };
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
      return press(state, answering, route);
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
  { click, meaning, rest }: Extract<AnswerRoute, { to: 'press' }>,
): Promise<Handled> {
  const more = rest === null ? wordsOfFailure(utterance, meaning) : await state.understand(rest);
  const adds = more !== null && running !== null && !isRequest(more, running);
  const sends = meaning === 'yes' || meaning === 'send';
  if (adds && sends) return amendFlow(state, running, more);
  const handled = await handleClick(state, registry, click);
  if (more === null) return handled;
  if (!adds)
    return { ...handled, session: { ...handled.session, queue: [...handled.session.queue, more.text] } };
  return handled.session.draft === running.draft.id
    ? addAfterwards({ ...state, session: handled.session }, registry, { handled, more })
    : handled;
}

/** "I took the sheet out but a bit is stuck at the back" is a no, and belongs into the report. */
function wordsOfFailure(utterance: Utterance, meaning: AnswerMeaning): Utterance | null {
  const isMore = utterance.text.trim().split(/\s+/).length > fewWords;
  return meaning === 'not-solved' && isMore ? utterance : null;
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

function isRequest({ understanding }: Utterance, { capability }: Running): boolean {
  const { intent, confidence } = understanding;
  const asksNothing = intent === 'help' || intent === 'out-of-scope' || intent === 'update-case';
  return !asksNothing && intent !== capability && confidence >= sureRequest;
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
  if (asked.like === 'yes') return handleClick(state, registry, yes);
  return buttonsOf(asked).length === 0
    ? say(state)
    : brief(state, asked, state.scene.t.text('engine.heard.askBack'));
}
