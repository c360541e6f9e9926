import type { CapabilityId } from '../understanding/intents.ts';
import { answerNothing } from './answer-nothing.ts';
import { answerStanding, standingQuestions } from './answer-standing.ts';
import type { Utterance } from './capability.ts';
import { runCommand } from './commands.ts';
import { cancelDraft, type Found, findDraft } from './flow/click-flow.ts';
import { amendFlow, type Running } from './flow/run-flow.ts';
import { offerChoices, offerHelp } from './offer-choices.ts';
import type { Registry } from './registry.ts';
import { type Route, routeText, type Thresholds } from './route.ts';
import { smallTalk } from './small-talk.ts';
import { recall } from './spoken-of.ts';
import { startCapability, whoSettlesLanguage } from './start-capability.ts';
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
  const command = await runCommand(current, registry, { utterance, isOpen: running !== null });
  if (command) return command;
  const talk = await smallTalk(current, { registry, running, utterance });
  if (talk) return talk;
  const known = { ...current, session: settled(current, route) };
  if (running && !steers(route) && claims(running, utterance)) return amendFlow(known, running, utterance);
  const isDanger = utterance.understanding.slots.danger !== undefined;
  const steered =
    steers(route) || isDanger ? null : await asAnswer(known, { registry, running, utterance }, open);
  if (steered) return steered;
  if (!running || capability === null) return withoutOpenDraft(known, { ...heard, utterance }, route);
  if (route.to === 'amend' && !isDanger) return amendFlow(known, running, utterance);
  if (route.to === 'restart') return startOver(await cancelDraft(known, running), known);
  return withoutOpenDraft(known, { ...heard, utterance: { ...utterance, open: capability } }, route);
}

/** The message with what it can mean without naming it, and what is asked right above it. */
function withMemory(state: TurnState, running: Running | null, utterance: Utterance): Utterance {
  const [standing] = standingQuestions(state, running);
  const recalled = recall(state.session.spokenOf, state.scene.now);
  return { ...utterance, recalled, ...(standing?.inView ? { asked: standing.asked } : {}) };
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
      return startUnderstood(state, heard, route.capability);
    case 'choose':
      // Somebody nobody knows has nothing to choose from yet.
      if (state.scene.actor === null)
        return startCapability(state, heard.registry, undefined, heard.utterance);
      return offerChoices(state, heard.registry, heard.utterance.text, route.options);
    case 'tooLong':
      return say(state, { kind: 'text', text: t.text('engine.tooLong') });
    case 'restart':
      return startOver(say(state), state);
    default:
      return offerHelp(state, heard.registry, heard.utterance.text);
  }
}

/** What is understood goes to its capability, or to the one that takes what no other does. */
async function startUnderstood(state: TurnState, heard: Heard, id: CapabilityId): Promise<Handled> {
  const { registry, utterance } = heard;
  const capability = registry.find(id) ?? whoSettlesLanguage(registry, utterance);
  if (capability || registry.fallback === null)
    return startCapability(state, registry, capability, utterance);
  const unserved = { ...utterance, insteadOf: id };
  return startCapability(state, registry, registry.find(registry.fallback), unserved);
}

function startOver(cancelled: Handled, state: TurnState): Handled {
  const text = { kind: 'text', text: state.scene.t.text('engine.startedOver') } as const;
  return {
    ...cancelled,
    answer: { replies: [text] },
    session: { ...cancelled.session, aside: [], pending: null, queue: [], standing: null },
  };
}
