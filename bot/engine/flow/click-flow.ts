import type { AnyScene } from '../capability.ts';
import { type DraftRow, loadDraft, saveDraft } from '../drafts.ts';
import { mayUse, type Registry } from '../registry.ts';
import { notice } from '../replies.ts';
import { readOrNull } from '../stored.ts';
import { type Handled, say, storeOf, type TurnState } from '../turn-state.ts';
import { flowView } from './flow-view.ts';
import {
  advance,
  afterSending,
  goOn,
  moveOn,
  nextStep,
  type Running,
  runFlow,
  sceneOf,
  showing,
  stepReply,
  withoutDraft,
} from './run-flow.ts';

/**
 * A draft named by a click or a form, ready to be moved on, or the answer when it cannot be. `unreadable`: it is open,
 * but of a version that wrote it in a way this one cannot read.
 */
export type Found = { running: Running } | { handled: Handled; unreadable?: DraftRow };

/**
 * Loads the draft a click names, if this chat account owns it, its person may still do what it is for (access can
 * have been given, changed or withdrawn since it was begun), and it is still open.
 */
export async function findDraft(state: TurnState, registry: Registry, draftId: string): Promise<Found> {
  const { scene } = state;
  const draft = await loadDraft(storeOf(state), draftId);
  const capability = draft === null ? undefined : registry.find(draft.capability);
  const flow = capability && mayUse(capability, scene.actor?.role ?? 'unknown') ? capability.flow : undefined;
  if (!draft || !flow) return { handled: expired(state, draftId) };
  if (draft.status !== 'open') return { handled: alreadyClosed(state, draft) };
  const data = readOrNull(state.log, { stored: 'draft', of: draft.capability }, flow.draft, draft.data);
  if (data === null) return { handled: expired(state, draftId), unreadable: draft };
  const running = { flow, capability: draft.capability, draft: { ...draft, data } };
  return { running: { ...running, facts: await loadFacts(running, scene) } };
}

/** The facts of an open draft cannot be loaded, which is a bug; messages go on without the draft all the same. */
export class DraftNotLoaded extends Error {
  override name = 'DraftNotLoaded';
  constructor(
    readonly draftId: string,
    override readonly cause: unknown,
  ) {
    super('the facts of a draft cannot be loaded');
  }
}

async function loadFacts({ flow, draft }: Omit<Running, 'facts'>, scene: AnyScene): Promise<unknown> {
  try {
    return await flow.load(scene, draft.data);
  } catch (error) {
    throw new DraftNotLoaded(draft.id, error);
  }
}

/** A late click on something done shows the answer given then: nothing is done twice, nobody is left wondering. */
function alreadyClosed(state: TurnState, draft: DraftRow): Handled {
  const { t } = state.scene;
  if (draft.status === 'done' && draft.outcome?.length)
    return { answer: { replies: draft.outcome }, session: state.session };
  // It was sent: how that was put cannot be read any more, and "nothing was sent" would be wrong.
  if (draft.status === 'done') return say(state, outdated(state));
  const reply = notice(t.text('engine.outdated.title'), t.text('engine.cancelled'));
  return { answer: { replies: [reply] }, session: state.session };
}

/** Messages go on without it. */
function expired(state: TurnState, draftId: string): Handled {
  const { t } = state.scene;
  const reply = notice(t.text('engine.expired.title'), t.text('engine.expired.text'));
  return { answer: { replies: [reply] }, session: withoutDraft(state.session, draftId) };
}

/** "Send": does it when nothing is missing, otherwise shows what is. */
export async function sendDraft(state: TurnState, running: Running): Promise<Handled> {
  const step = nextStep(state.scene, running);
  const ready = step.kind === 'confirm' || step.kind === 'run' || (step.kind === 'form' && step.ready);
  return ready ? runFlow(state, running) : advance(state, running);
}

/** "Change": the form again, whatever step the draft is at. */
export async function editDraft(state: TurnState, running: Running): Promise<Handled> {
  const { flow, draft, facts, capability } = running;
  const view = flowView(state.scene, capability, draft.id);
  const form = flow.edit?.(draft.data, facts, view);
  if (!form) return advance(state, running);
  return showing(state, running, [stepReply(draft.id, form)], form.asks);
}

/** "Cancel": closes the draft; what waited behind it comes back. */
export async function cancelDraft(state: TurnState, { draft }: Pick<Running, 'draft'>): Promise<Handled> {
  await saveDraft(state.scene.db, draft, { status: 'cancelled' });
  const reply = { kind: 'text', text: state.scene.t.text('engine.cancelled') } as const;
  return { answer: { replies: [reply] }, session: withoutDraft(state.session, draft.id), retire: null };
}

/** One of the flow's own buttons: moves the draft on, and does what the click itself does. */
export async function clickFlow(
  state: TurnState,
  running: Running,
  name: string,
  payload: unknown,
): Promise<Handled> {
  const { flow, draft, facts } = running;
  const click = flow.clicks.find(({ link }) => link.name === name);
  const parsed = click?.link.payload.safeParse(payload);
  if (!click || !parsed?.success) return { answer: { replies: [outdated(state)] }, session: state.session };
  const said = await click.effect?.(sceneOf(state, running), draft.data, parsed.data, facts);
  const moved = await moveOn(state.scene, running, click.apply(draft.data, parsed.data, facts));
  if (!said) return advance(state, moved);
  await saveDraft(state.scene.db, moved.draft, { status: 'done', outcome: [...said.replies] });
  const handled = { answer: said, session: afterSending(state, running) };
  // "It helped" closes it and sends nothing: "did it go through?" is not about that.
  const done = { draftId: draft.id, capability: running.capability };
  return goOn(state, running, said.about === undefined ? handled : { ...handled, done });
}

/** A filled form: goes on when it is right, comes back with what was typed and what is wrong when it is not. */
export async function submitFlow(
  state: TurnState,
  running: Running,
  values: Record<string, unknown>,
): Promise<Handled> {
  const { flow, draft, facts, capability } = running;
  const view = flowView(state.scene, capability, draft.id);
  const accepted = flow.accept?.(draft.data, values, facts, view);
  if (!accepted) return advance(state, running);
  if (!accepted.ok) {
    const step = nextStep(state.scene, running);
    if (step.kind === 'run') throw new Error('a form cannot be refused when nothing is left to ask');
    const summary = step.kind === 'form' ? step.summary : step.card;
    const reply = { kind: 'form', draftId: draft.id, form: accepted.form, summary } as const;
    return showing(state, running, [reply], view.asksToSend(accepted.form.title));
  }
  return afterForm(state, await moveOn(state.scene, running, accepted.draft));
}

/** Keeps what was typed into a form that is not sent now, as far as it can be read. */
export async function keepFilled(
  { scene }: TurnState,
  running: Running,
  values: Record<string, unknown>,
): Promise<void> {
  const { flow, draft, facts, capability } = running;
  const accepted = flow.accept?.(draft.data, values, facts, flowView(scene, capability, draft.id));
  if (accepted?.ok) await moveOn(scene, running, accepted.draft);
}

/** Sending a complete form is the yes to it; what has to be seen first, such as a price, is shown. */
async function afterForm(state: TurnState, running: Running): Promise<Handled> {
  const step = nextStep(state.scene, running);
  return step.kind === 'form' && step.ready ? runFlow(state, running) : advance(state, running);
}

/** What a click gets that this version cannot read any more. */
export function outdated(state: TurnState) {
  const { t } = state.scene;
  return notice(t.text('engine.outdated.title'), t.text('engine.outdated.text'));
}
