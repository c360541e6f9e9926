import type { Capability, Scene, Utterance, VisitorScene } from './capability.ts';
import { startFlow } from './flow/run-flow.ts';
import { forbidden } from './forbidden.ts';
import { offerHelp } from './offer-choices.ts';
import { mayUse, type Registry } from './registry.ts';
import { type Handled, saidFirst, type TurnState } from './turn-state.ts';

/** Starts what a message asks for, if this person may; a person not known yet is spoken to as such. */
export async function startCapability(
  state: TurnState,
  registry: Registry,
  capability: Capability | undefined,
  utterance: Utterance,
): Promise<Handled> {
  if (state.scene.actor === null) return greetVisitor(state, state.scene, registry, capability, utterance);
  if (!capability) return withoutCapability(state, state.scene, registry, utterance);
  const other = registry.find(capability.yieldsTo?.(utterance) ?? '');
  if (other) return startCapability(state, registry, other, utterance);
  if (!mayUse(capability, state.scene.actor.role)) return forbidden(state, utterance.text);
  return begin(state, state.scene, capability, utterance);
}

/** A wish for another language is about the conversation: whoever welcomes people answers it when nobody else does. */
export function whoSettlesLanguage(registry: Registry, { understanding }: Utterance): Capability | undefined {
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
  const answer = await capability.answer?.(scene, utterance);
  if (answer) return { answer, session: state.session };
  const { flow } = capability;
  if (!flow) throw new Error(`${capability.id} has neither a flow nor an answer`);
  return saidForWhich(state, utterance, await startFlow(state, capability.id, flow, utterance));
}

/** A device that was not named but taken from before is said, so that nobody sends it for the wrong one. */
function saidForWhich(state: TurnState, { understanding, recalled }: Utterance, handled: Handled): Handled {
  const device = recalled?.device;
  const isTaken = device !== undefined && understanding.slots.device === undefined;
  if (!isTaken || handled.about?.device?.id !== device.id) return handled;
  const text = state.scene.t.text('engine.recalled.device', { device: device.label });
  return saidFirst(handled, { kind: 'text', text });
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
