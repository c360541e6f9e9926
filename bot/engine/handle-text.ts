import type { CapabilityId } from '../understanding/types.ts';
import type { Capability, Scene, Utterance, VisitorScene } from './capability.ts';
import { runCommand } from './commands.ts';
import { cancelDraft, clickFlow, type Found, findDraft, sendDraft } from './flow/click-flow.ts';
import { advance, amendFlow, type Running, startFlow } from './flow/run-flow.ts';
import { forbidden } from './forbidden.ts';
import { offerChoices, offerHelp } from './offer-choices.ts';
import { mayUse, type Registry } from './registry.ts';
import { type Route, routeText, type Thresholds } from './route.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

type Heard = { registry: Registry; thresholds: Thresholds; utterance: Utterance };

/** A message of a known person: finds out where it goes and goes there. */
export async function handleText(state: TurnState, heard: Heard): Promise<Handled> {
  const { registry, thresholds, utterance } = heard;
  const open = state.session.draft === null ? null : await findDraft(state, registry, state.session.draft);
  const running = open && 'running' in open ? open.running : null;
  // The draft may have expired or been finished elsewhere: the conversation goes on without it.
  const current = running ? state : { ...state, session: { ...state.session, draft: null } };
  const capability = running ? (running.capability as CapabilityId) : null;
  const route = routeText(utterance.text, utterance.understanding, capability, thresholds);
  const command = await runCommand(current, registry, { utterance, isOpen: running !== null });
  if (command) return command;
  const understood = { ...current, session: settled(current, route) };
  if (!running || capability === null)
    return (await onUnreadable(understood, open, route)) ?? withoutOpenDraft(understood, heard, route);
  if (route.to === 'amend' || isClaimed(running, utterance, route))
    return amendFlow(understood, running, utterance);
  const spoken = route.to === 'confirm' || route.to === 'deny' ? spokenClick(running, route.to) : null;
  if (spoken !== null) return clickFlow(understood, running, spoken, {});
  if (route.to === 'confirm') return sendDraft(understood, running);
  if (route.to === 'cancel' || route.to === 'deny') return cancelDraft(understood, running);
  if (route.to === 'restart') return startOver(await cancelDraft(understood, running), understood);
  return withoutOpenDraft(understood, { ...heard, utterance: { ...utterance, open: capability } }, route);
}

/** What answers or ends a form that cannot be read any more; null for all else, which goes on as if there were none. */
async function onUnreadable(state: TurnState, open: Found | null, { to }: Route): Promise<Handled | null> {
  if (open === null || !('handled' in open) || !open.unreadable) return null;
  if (to === 'confirm' || to === 'deny') return { ...open.handled, session: state.session };
  return to === 'cancel' ? cancelDraft(state, { draft: open.unreadable }) : null;
}

function isClaimed({ flow, draft, facts }: Running, utterance: Utterance, { to }: Route): boolean {
  const elsewhere = to === 'start' || to === 'choose' || to === 'unclear';
  return elsewhere && (flow.claims?.(utterance, draft.data, facts) ?? false);
}

/** A "yes" or "no" that answers the question on the card, such as whether an article helped. */
function spokenClick({ flow, draft, facts }: Running, act: 'confirm' | 'deny'): string | null {
  return flow.spoken?.(act, draft.data, facts)?.name ?? null;
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
    case 'confirm':
      return (
        (await onPutAside(state, heard.registry, advance)) ??
        say(state, { kind: 'text', text: t.text('engine.nothingWaiting') })
      );
    case 'cancel':
    case 'deny':
      return (
        (await onPutAside(state, heard.registry, cancelDraft)) ??
        say(state, { kind: 'text', text: t.text('engine.nothingToCancel') })
      );
    case 'restart':
      return startOver(say(state), state);
    default:
      return offerHelp(state, heard.registry, heard.utterance.text);
  }
}

/** "Yes" and "no" to the offer to go on with what was put aside: shown again before anything is sent, or closed. */
async function onPutAside(
  state: TurnState,
  registry: Registry,
  go: (state: TurnState, running: Running) => Promise<Handled>,
): Promise<Handled | null> {
  const id = state.session.draft === null ? state.session.aside.at(-1) : undefined;
  const found = id === undefined ? null : await findDraft(state, registry, id);
  return found && 'running' in found ? go(state, found.running) : null;
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
    session: { ...cancelled.session, aside: [], pending: null, queue: [] },
  };
}

/** Starts what a message asks for, if this person may; a person not known yet is spoken to as such. */
export async function startCapability(
  state: TurnState,
  registry: Registry,
  capability: Capability | undefined,
  utterance: Utterance,
): Promise<Handled> {
  if (state.scene.actor === null) return greetVisitor(state, state.scene, registry, capability, utterance);
  if (!capability) return withoutCapability(state, state.scene, registry, utterance);
  if (!mayUse(capability, state.scene.actor.role)) return forbidden(state);
  return begin(state, state.scene, capability, utterance);
}

/** A wish for another language is about the conversation: whoever welcomes people answers it when nobody else does. */
function whoSettlesLanguage(registry: Registry, { understanding }: Utterance): Capability | undefined {
  return understanding.slots.language === undefined ? undefined : registry.find(registry.welcome);
}

/** Nothing here does what was asked; which language to speak is settled all the same. */
async function withoutCapability(
  state: TurnState,
  scene: Scene,
  registry: Registry,
  utterance: Utterance,
): Promise<Handled> {
  const welcome = whoSettlesLanguage(registry, utterance);
  return welcome ? begin(state, scene, welcome, utterance) : offerHelp(state, registry, utterance.text);
}

async function begin(
  state: TurnState,
  scene: Scene,
  capability: Capability,
  utterance: Utterance,
): Promise<Handled> {
  if (capability.flow) return startFlow(state, capability.id, capability.flow, utterance);
  if (!capability.answer) throw new Error(`${capability.id} has neither a flow nor an answer`);
  return { answer: await capability.answer(scene, utterance), session: state.session };
}

async function greetVisitor(
  state: TurnState,
  scene: VisitorScene,
  registry: Registry,
  capability: Capability | undefined,
  utterance: Utterance,
): Promise<Handled> {
  const asked =
    capability?.greetVisitor && mayUse(capability, 'unknown') ? capability : registry.find(registry.visitors);
  if (!asked?.greetVisitor) throw new Error('the capability for visitors cannot greet them');
  return { answer: await asked.greetVisitor(scene, utterance), session: state.session };
}
