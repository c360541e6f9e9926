import { z } from 'zod';
import { askAdministrators, passOn, takeUp } from './ask-administrators.ts';
import type { Capability } from './capability.ts';
import { cancelDraft, clickFlow, editDraft, findDraft, outdated, sendDraft } from './flow/click-flow.ts';
import { advance, openFlow, type Running } from './flow/run-flow.ts';
import { forbidden } from './forbidden.ts';
import { clickedPayload } from './kept-payloads.ts';
import { beginInstead, instead } from './not-that.ts';
import { mayUse, type Registry } from './registry.ts';
import { chooseIntent } from './replies.ts';
import { startCapability } from './start-capability.ts';
import { superseded } from './superseded.ts';
import { type Handled, say, storeOf, type TurnState } from './turn-state.ts';

const withDraft = z.object({ draft: z.uuid() });
const beginning = z.object({ given: z.record(z.string(), z.unknown()).default({}) });

type Click = { action: string; payload: unknown };

/** A button: parsed, and everything it points at loaded again. What cannot be read any more is "out of date", never an error. */
export async function handleClick(state: TurnState, registry: Registry, click: Click): Promise<Handled> {
  const clicked = await clickedPayload(storeOf(state), click);
  if (clicked === null) return say(state, outdated(state));
  return pressButton(state, registry, { ...click, payload: clicked.payload });
}

/** The same for a button that words stand for: it has never left, so it carries as much as it likes. */
export async function pressButton(
  state: TurnState,
  registry: Registry,
  { action, payload }: Click,
): Promise<Handled> {
  const [owner = '', name = ''] = action.split('.');
  if (owner === 'engine') return engineClick(state, registry, name, payload);
  const capability = registry.find(owner);
  if (!capability) return say(state, outdated(state));
  if (!mayUse(capability, state.scene.actor?.role ?? 'unknown')) return forbidden(state);
  return capabilityClick(state, registry, capability, name, payload);
}

async function capabilityClick(
  state: TurnState,
  registry: Registry,
  capability: Capability,
  name: string,
  payload: unknown,
): Promise<Handled> {
  const action = capability.actions?.find(({ link }) => link.name === `${capability.id}.${name}`);
  if (action && state.scene.actor !== null) {
    const parsed = action.link.payload.safeParse(payload);
    if (!parsed.success) return say(state, outdated(state));
    return { answer: await action.run(state.scene, parsed.data), session: state.session };
  }
  if (name === 'begin' && capability.flow) return beginFlow(state, capability, payload);
  const named = withDraft.safeParse(payload);
  if (!capability.flow || !named.success) return say(state, outdated(state));
  const found = await findDraft(state, registry, named.data.draft);
  return 'handled' in found ? found.handled : clickFlow(state, found.running, name, payload);
}

async function beginFlow(state: TurnState, capability: Capability, payload: unknown): Promise<Handled> {
  const given = beginning.safeParse(payload);
  const draft = capability.flow?.draft.safeParse(given.success ? given.data.given : null);
  if (!capability.flow || !draft?.success) return say(state, outdated(state));
  return openFlow(state, capability.id, capability.flow, draft.data);
}

/** The buttons that every flow shares. */
const draftClicks: Record<string, (state: TurnState, running: Running) => Promise<Handled>> = {
  send: sendDraft,
  edit: editDraft,
  cancel: cancelDraft,
  resume: advance,
};

async function engineClick(
  state: TurnState,
  registry: Registry,
  name: string,
  payload: unknown,
): Promise<Handled> {
  if (name === 'help')
    return startCapability(state, registry, registry.find(registry.welcome), await state.understand(''));
  if (name === 'choose') return choose(state, registry, payload);
  const passed = await passedOn(state, registry, name, payload);
  if (passed) return passed;
  const other = name === 'instead' ? beginInstead.payload.safeParse(payload) : null;
  if (other?.success) return instead(state, registry, other.data);
  const onDraft = Object.hasOwn(draftClicks, name) ? draftClicks[name] : undefined;
  const named = withDraft.safeParse(payload);
  if (!onDraft || !named.success) return say(state, outdated(state));
  const found = await findDraft(state, registry, named.data.draft);
  if ('handled' in found) return found.handled;
  const earlier = name === 'send' ? await superseded(state, registry, found.running) : null;
  return earlier ?? onDraft(state, found.running);
}

/** What a user may not do goes to the administrators, and is begun by the one who takes it up. */
async function passedOn(
  state: TurnState,
  registry: Registry,
  name: string,
  payload: unknown,
): Promise<Handled | null> {
  const { actor } = state.scene;
  const link = [askAdministrators, takeUp].find((one) => one.name === `engine.${name}`);
  const passed = link?.payload.safeParse(payload);
  if (actor === null || link === undefined || !passed?.success) return null;
  if (link === askAdministrators) return passOn(state, state.scene, passed.data.text);
  const utterance = await state.understand(passed.data.text);
  return startCapability(state, registry, registry.find(utterance.understanding.intent), utterance);
}

/** The person said which of the likely things was meant: the message that waited goes there. */
async function choose(state: TurnState, registry: Registry, payload: unknown): Promise<Handled> {
  const chosen = chooseIntent.payload.safeParse(payload);
  const capability = chosen.success ? registry.find(chosen.data.capability) : undefined;
  const text = state.session.pending ?? '';
  const settled = { ...state, session: { ...state.session, pending: null, misses: 0 } };
  return startCapability(settled, registry, capability, await state.understand(text));
}
