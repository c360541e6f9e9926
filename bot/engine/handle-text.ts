import type { CapabilityId } from '../understanding/intents.ts';
import { answerNothing } from './answer-nothing.ts';
import { answerStanding, standingQuestions } from './answer-standing.ts';
import type { Utterance } from './capability.ts';
import { runCommand } from './commands.ts';
import { fillInWords } from './fill-in-words.ts';
import { cancelDraft, type Found, findDraft } from './flow/click-flow.ts';
import { amendFlow, type Running } from './flow/run-flow.ts';
import { readFirst, readInPassing } from './look-up.ts';
import { meaningsOf, withOthers } from './not-that.ts';
import { offerChoices, offerHelp } from './offer-choices.ts';
import { pressNumber } from './press-number.ts';
import { onQueue } from './queue.ts';
import { aboutFiles } from './received/say-received.ts';
import { mayUse, type Registry } from './registry.ts';
import { likeliest, type Route, routeText, type Thresholds } from './route.ts';
import { smallTalk } from './small-talk.ts';
import { recall } from './spoken-of.ts';
import { startCapability } from './start-capability.ts';
import { startUnderstood, whoTakes } from './start-understood.ts';
import type { Turn } from './turn.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

type Heard = { registry: Registry; thresholds: Thresholds; utterance: Utterance };

/**
 * A message: a wording that means one thing, else the answer to what is asked, else what is added to the open form, else
 * a request of its own.
 */
export async function handleText(state: TurnState, heard: Heard): Promise<Handled> {
  const { registry, thresholds } = heard;
  const open = state.session.draft === null ? null : await findDraft(state, registry, state.session.draft);
  const running = open && 'running' in open ? open.running : null;
  // The draft may have expired or been finished elsewhere: the conversation goes on without it.
  const current = running ? state : { ...state, session: { ...state.session, draft: null } };
  const utterance = withMemory(current, running, heard.utterance);
  const capability = running ? (running.capability as CapabilityId) : null;
  const { takes } = running?.flow ?? {};
  const route = routeText(utterance.text, utterance.understanding, capability, thresholds, takes);
  const isDanger = utterance.understanding.slots.danger !== undefined;
  if (isEdit(state.turn) && !isDanger) return corrected(current, running, utterance, route);
  const files = await aboutFiles(current, { registry, running, utterance });
  if (files) return files;
  const chosen =
    (await pressNumber(current, registry, utterance.text)) ??
    (await fillInWords(current, running, utterance.text));
  if (chosen) return chosen;
  const command = await runCommand(current, registry, { utterance, isOpen: running !== null });
  if (command) return command;
  const talk = await smallTalk(current, { registry, running, utterance });
  if (talk) return talk;
  const known = { ...current, session: settled(current, route) };
  if (running && !steers(route) && claims(running, utterance)) return amendFlow(known, running, utterance);
  const isSaid = !steers(route) && !isDanger;
  const answering = { registry, running, utterance };
  const answered = isSaid
    ? ((await besideForm(known, heard, answering)) ?? (await asAnswer(known, answering, open)))
    : null;
  if (answered) return answered;
  if (!running || capability === null) return withoutOpenDraft(known, { ...heard, utterance }, route);
  if (route.to === 'amend' && !isDanger) return amendFlow(known, running, utterance);
  if (route.to === 'restart') return startOver(await cancelDraft(known, running), known);
  return withoutOpenDraft(known, { ...heard, utterance: { ...utterance, open: capability } }, route);
}

function isEdit(turn: Turn): boolean {
  return turn.kind === 'text' && turn.isEdit === true;
}

/** A message that was changed corrects the open form; what was done already is changed with new words only. */
async function corrected(
  state: TurnState,
  running: Running | null,
  utterance: Utterance,
  route: Route,
): Promise<Handled> {
  if (running === null || route.to !== 'amend')
    return say(state, { kind: 'text', text: state.scene.t.text('engine.edited') });
  const understanding = { ...utterance.understanding, act: 'correct' as const };
  return amendFlow(state, running, { ...utterance, understanding });
}

/** What is said of the requests that wait, or asked in the middle of a form: what is open stays as it is. */
async function besideForm(
  state: TurnState,
  heard: Heard,
  { running, utterance }: Answering,
): Promise<Handled | null> {
  const take = async (next: TurnState, text: string) => {
    const session = { ...next.session, draft: null, aside: asideOf(next) };
    return handleText({ ...next, session }, { ...heard, utterance: await state.understand(text) });
  };
  const reordered = await onQueue(state, { running, utterance, take });
  if (reordered || running === null) return reordered;
  return readInPassing(state, heard.registry, { running, utterance });
}

/** What is put aside, with what is open. */
function asideOf({ session: { aside, draft } }: TurnState): string[] {
  return draft === null ? aside : [...aside, draft];
}

/** The message with what it can mean without naming it, and what is asked right above it. */
function withMemory(state: TurnState, running: Running | null, utterance: Utterance): Utterance {
  const [standing] = standingQuestions(state, running);
  const recalled = recall(state.session.spokenOf, state.scene.now);
  return {
    ...utterance,
    recalled: { ...recalled, ...utterance.recalled },
    ...(standing?.inView ? { asked: standing.asked } : {}),
  };
}

/** What is no answer to anything, whatever was asked. */
function steers({ to }: Route): boolean {
  return to === 'empty' || to === 'tooLong' || to === 'restart';
}

type Answering = { registry: Registry; running: Running | null; utterance: Utterance };

/** The message as the answer to what is asked, or as a word while nothing is; null when it is neither. */
async function asAnswer(state: TurnState, answering: Answering, open: Found | null): Promise<Handled | null> {
  const { registry, running, utterance } = answering;
  const unreadable = await onUnreadable(state, open, utterance);
  if (unreadable) return unreadable;
  const cleared = (handled: Handled | null) =>
    handled && { ...handled, session: { ...handled.session, misses: 0 } };
  return cleared(
    (await answerStanding(state, answering)) ??
      (running === null ? await answerNothing(state, registry, utterance) : null),
  );
}

/** What answers or ends a form that cannot be read any more; null for all else, which goes on as if there were none. */
async function onUnreadable(
  state: TurnState,
  open: Found | null,
  { text, understanding }: Utterance,
): Promise<Handled | null> {
  if (open === null || !('handled' in open) || !open.unreadable) return null;
  const { meaning } = await state.hearAnswer(text, null);
  const act = understanding.act;
  if (meaning === 'cancel' || act === 'cancel') return cancelDraft(state, { draft: open.unreadable });
  const answers = act === 'confirm' || act === 'deny' || meaning === 'yes' || meaning === 'no';
  return answers ? { ...open.handled, session: state.session } : null;
}

/** Wordings that the open form understands and nobody else does: "next", "by priority". */
function claims({ flow, draft, facts }: Running, utterance: Utterance): boolean {
  return flow.claims?.(utterance, draft.data, facts) ?? false;
}

/** Counts the misses in a row; anything understood starts the count again. */
function settled(state: TurnState, route: Route): TurnState['session'] {
  const missed = route.to === 'choose' || route.to === 'unclear';
  return { ...state.session, misses: missed ? state.session.misses + 1 : 0 };
}

async function withoutOpenDraft(state: TurnState, heard: Heard, route: Route): Promise<Handled> {
  const { t } = state.scene;
  switch (route.to) {
    case 'start':
      return begin(state, heard, route.capability);
    case 'choose':
      // Somebody nobody knows has nothing to choose from yet.
      if (state.scene.actor === null)
        return startCapability(state, heard.registry, undefined, heard.utterance);
      return (
        (await readFirst(state, heard.registry, heard.utterance, null)) ??
        offerChoices(state, heard.registry, heard.utterance.text, route.options)
      );
    case 'tooLong':
      return say(state, { kind: 'text', text: t.text('engine.tooLong') });
    case 'restart':
      return startOver(say(state), state);
    default:
      return offerHelp(state, heard.registry, heard.utterance.text);
  }
}

/**
 * A question is looked up before anything is begun; what is understood is begun, with what else it may mean below it while
 * that is not sure. Nobody is sent away on such a reading: what was meant is asked first.
 */
async function begin(state: TurnState, heard: Heard, id: CapabilityId): Promise<Handled> {
  const { registry, utterance, thresholds } = heard;
  const capability = whoTakes(registry, utterance, id);
  const read = capability && (await readFirst(state, registry, utterance, capability));
  if (read) return read;
  const isSure = utterance.understanding.confidence >= thresholds.sure;
  const role = state.scene.actor?.role ?? 'unknown';
  const isKnown = state.scene.actor !== null;
  const isSentAway =
    isKnown && capability !== undefined && capability.menu !== null && !mayUse(capability, role);
  if (isSentAway && !isSure && meaningsOf(registry, utterance).length > 1)
    return offerChoices(state, registry, utterance.text, likeliest(utterance.understanding), capability);
  const begun = capability ?? registry.find(registry.fallback ?? '');
  return withOthers(state, heard, begun, await startUnderstood(state, registry, utterance, id));
}

function startOver(cancelled: Handled, state: TurnState): Handled {
  const text = { kind: 'text', text: state.scene.t.text('engine.startedOver') } as const;
  return {
    ...cancelled,
    answer: { replies: [text] },
    session: { ...cancelled.session, aside: [], pending: null, queue: [], standing: null },
  };
}
