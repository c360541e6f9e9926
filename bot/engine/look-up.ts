import { asksToKnow } from '../understanding/acts/asks-question.ts';
import type { CapabilityId } from '../understanding/intents.ts';
import { standingQuestions } from './answer-standing.ts';
import type { Capability, LookedUp, Utterance } from './capability.ts';
import { flowView } from './flow/flow-view.ts';
import { nextStep, type Running } from './flow/run-flow.ts';
import { beside } from './not-that.ts';
import { buttonsOf, type Question } from './question.ts';
import { mayUse, type Registry } from './registry.ts';
import { notice } from './replies.ts';
import { startCapability } from './start-capability.ts';
import type { Handled, TurnState } from './turn-state.ts';

/**
 * A question (how, why, where, what if) gets its best article before what it was understood as is begun, which stays one
 * click away (F27, F28); null when it is none, when it gives what is to be filled in, or when nothing answers it.
 */
export async function readFirst(
  state: TurnState,
  registry: Registry,
  utterance: Utterance,
  meant: Capability | null,
): Promise<Handled | null> {
  const reader = registry.find(registry.reader ?? '');
  const readsItself = meant !== null && (meant.flow === undefined || meant.readsFirst);
  if (reader === undefined || readsItself) return null;
  const id = meant === null ? null : (meant.id as CapabilityId);
  if ((await look(state, reader, utterance, id)) === null) return null;
  if (meant === null || id === null) return startCapability(state, registry, reader, utterance);
  const read = await startCapability(state, registry, reader, { ...utterance, insteadOf: id });
  return beside(state, read, { meanings: [{ id, capability: meant }], text: utterance.text });
}

type Asking = { running: Running; utterance: Utterance };

/**
 * A question in the middle of a form gets its article on one card; the form stays as it is and is asked again in a line.
 * null when the form answers it itself, or when it is answered at once elsewhere.
 */
export async function readInPassing(
  state: TurnState,
  registry: Registry,
  { running, utterance }: Asking,
): Promise<Handled | null> {
  const reader = registry.find(registry.reader ?? '');
  const { intent } = utterance.understanding;
  const isElsewhere = registry.find(intent)?.answer !== undefined;
  if (reader === undefined || reader.id === running.capability || isElsewhere) return null;
  if (answersItself(state, { running, utterance })) return null;
  const found = await look(state, reader, utterance, intent);
  const [standing] = standingQuestions(state, running);
  if (found === null || standing === undefined || isOnShow(state, running, found)) return null;
  const { asked } = standing;
  if (await asksHowItStands(state, utterance, asked)) return null;
  const again = notice(asked.text, state.scene.t.text('engine.talk.stillOpen'), buttonsOf(asked));
  const replies = [{ kind: 'card', card: found.card } as const, again];
  // An "ok" below an article can be about that.
  const asks = { ...asked, bareOk: 'asks-back' as const };
  return { answer: { replies }, session: { ...state.session, misses: 0 }, asks };
}

/** From here on a question is about what is open, and not one that an article answers. */
const sureOfState = 0.65;

/** "Did it go?" is answered from what is open. */
async function asksHowItStands(state: TurnState, { text }: Utterance, asked: Question): Promise<boolean> {
  const { meaning, confidence } = await state.hearAnswer(text, asked);
  return meaning === 'question-about-state' && confidence >= sureOfState;
}

async function look(
  { scene }: TurnState,
  reader: Capability,
  utterance: Utterance,
  meant: CapabilityId | null,
): Promise<LookedUp | null> {
  if (scene.actor === null || !mayUse(reader, scene.actor.role)) return null;
  if (!asksToKnow(utterance.text) || givesFacts(utterance)) return null;
  return (await reader.lookUp?.(scene, utterance, meant)) ?? null;
}

/** Who names a device, figures or a quantity wants it done, however it is put. */
function givesFacts({ understanding: { slots } }: Utterance): boolean {
  const { device, meters, case: number, order, danger, callBack, supplies } = slots;
  const isCounted = supplies?.some(({ quantity }) => quantity !== null) ?? false;
  return isCounted || [device, meters, number, order, danger, callBack].some((fact) => fact !== undefined);
}

function answersItself({ scene }: TurnState, { running, utterance }: Asking): boolean {
  const { flow, draft, facts, capability } = running;
  const view = flowView(scene, capability, draft.id);
  return (flow.answerQuestion?.(utterance, draft.data, facts, view) ?? null) !== null;
}

/** The form shows that very article. */
function isOnShow({ scene }: TurnState, running: Running, { articleId }: LookedUp): boolean {
  const step = nextStep(scene, running);
  return (
    step.kind === 'card' &&
    JSON.stringify(step.card).includes(JSON.stringify({ article: articleId }).slice(1, -1))
  );
}
