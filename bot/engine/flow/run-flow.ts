import { isDeepStrictEqual } from 'node:util';
import type { CardAction } from '../../../cards/views/card-view.ts';
import { withoutCommand } from '../../understanding/acts/without-command.ts';
import { brief, notedInstead } from '../brief.ts';
import type { AnyScene, Flow, FlowView, Step, Utterance } from '../capability.ts';
import { createDraft, type DraftRow, saveDraft } from '../drafts.ts';
import { refusalCard } from '../present-refusal.ts';
import type { Asked } from '../question.ts';
import { goingWith, tiedTo } from '../received/waiting-files.ts';
import type { SessionData } from '../session.ts';
import type { Reply } from '../turn.ts';
import { type Handled, saidFirst, type TurnState } from '../turn-state.ts';
import { flowView } from './flow-view.ts';

// biome-ignore lint/suspicious/noExplicitAny: the engine handles flows of any draft
export type AnyFlow = Flow<any, any, any>;

/** A flow on its way: which one, its stored draft, and the facts of this moment. */
export type Running = { flow: AnyFlow; capability: string; draft: DraftRow; facts: unknown };

/** Starts a flow from a message and shows its first step. A draft that was open is put aside, not lost. */
export async function startFlow(
  state: TurnState,
  capability: string,
  flow: AnyFlow,
  utterance: Utterance,
): Promise<Handled> {
  return openFlow(state, capability, flow, flow.begin(utterance));
}

/**
 * Starts a flow with a draft filled by a click elsewhere; what it claims is loaded and checked like all else. Throws on
 * a draft that could not be read again: it would be lost at the next message.
 */
export async function openFlow(
  state: TurnState,
  capability: string,
  flow: AnyFlow,
  data: unknown,
): Promise<Handled> {
  const { scene, owner, sessionId, session } = state;
  const kept = flow.draft.parse(data);
  const draft = await createDraft(scene.db, {
    id: scene.ids.next(),
    owner,
    sessionId,
    capability,
    data: kept,
    now: scene.now,
  });
  const aside = session.draft === null ? session.aside : [...session.aside, session.draft];
  const next = { ...state, session: { ...session, draft: draft.id, aside } };
  const running = { flow, capability, draft, facts: await flow.load(scene, kept) };
  return alerted(state, { before: null, running }, await advance(next, running));
}

/** The answer, and before it what has to be said first. */
function alerted(
  { scene }: TurnState,
  { before, running }: { before: unknown; running: Running },
  handled: Handled,
): Handled {
  const { flow, draft, facts, capability } = running;
  const card = flow.alert?.(before, draft.data, facts, flowView(scene, capability, draft.id)) ?? null;
  return card === null ? handled : saidFirst(handled, cardReply({ card }));
}

/**
 * A later message for the open draft: fills or corrects it, and shows it again below the conversation. What is in view
 * unchanged is not shown twice: one line says what became of the words, and asks again.
 */
export async function amendFlow(state: TurnState, running: Running, utterance: Utterance): Promise<Handled> {
  const { flow, draft, facts } = running;
  const before = nextStep(state.scene, running);
  const said = { ...utterance, text: withoutCommand(utterance.text) };
  const moved = await moveOn(state.scene, running, flow.amend(draft.data, said, facts));
  const after = nextStep(state.scene, moved);
  const view = flowView(state.scene, running.capability, draft.id);
  const reply = flow.answerQuestion?.(said, moved.draft.data, moved.facts, view) ?? null;
  if (isWaiting(before) && isWaiting(after) && looksSame(before, after)) {
    if (reply !== null) return brief(stays(state, running), after.asks, reply);
    const became = isDeepStrictEqual(draft.data, moved.draft.data) ? 'unused' : 'kept';
    return notedInstead(stays(state, running), after.asks, { became, text: said.text });
  }
  if (isWaiting(before) && after.kind === 'end')
    return refusedBeside(state, running, { moved, before, after });
  const handled = await advance(state, moved);
  const answered = {
    ...(reply === null ? handled : saidFirst(handled, { kind: 'text', text: reply })),
    retire: draft.message,
  };
  return alerted(state, { before: draft.data, running: moved }, answered);
}

type Refused = { moved: Running; before: Waiting; after: Extract<Step, { kind: 'end' }> };

/** What a message makes impossible is said, with its ways out; what was open before it is not lost, and asked again. */
async function refusedBeside(
  state: TurnState,
  running: Running,
  { moved, before, after }: Refused,
): Promise<Handled> {
  await saveDraft(state.scene.db, moved.draft, { data: running.draft.data });
  const again = brief(stays(state, running), before.asks, state.scene.t.text('engine.talk.stillOpen'));
  return saidFirst(again, cardReply(after));
}

type Waiting = Exclude<Step, { kind: 'run' | 'end' }>;

/** Whether a step waits for the person. */
export function isWaiting(step: Step): step is Waiting {
  return step.kind !== 'run' && step.kind !== 'end';
}

function looksSame(before: Waiting, after: Waiting): boolean {
  return isDeepStrictEqual(stepReply('', before), stepReply('', after));
}

/** The conversation as it is while a draft stays the one that messages go to; files that were sent for it go with it. */
export function stays(state: TurnState, { draft, flow }: Running): TurnState {
  const { session, scene } = state;
  const aside = session.aside.filter((id) => id !== draft.id);
  const files = flow.takesFiles ? tiedTo(session.files, draft.id, scene.now) : session.files;
  return { ...state, session: { ...session, draft: draft.id, aside, files } };
}

/** The scene in which a form is sent, with the files that go with it. */
export function sceneOf({ scene, session }: TurnState, { draft, flow }: Running): AnyScene {
  if (!flow.takesFiles || scene.actor === null) return scene;
  return { ...scene, fileIds: goingWith(session.files, draft.id, scene.now).map(({ file }) => file.id) };
}

/** The session once a form was sent: what went with it waits no longer. */
export function afterSending({ session, scene }: TurnState, { draft, flow }: Running): SessionData {
  const gone = flow.takesFiles ? goingWith(session.files, draft.id, scene.now) : [];
  const files = session.files.filter((one) => !gone.includes(one));
  return withoutDraft({ ...session, files }, draft.id);
}

/**
 * Stores a new state of the draft and loads the facts that belong to it, unless they are those at hand. Throws on a
 * state that could not be read again.
 */
export async function moveOn(scene: AnyScene, running: Running, changed: unknown): Promise<Running> {
  const { flow, facts } = running;
  const data = flow.draft.parse(changed);
  const draft = await saveDraft(scene.db, running.draft, { data });
  const loadedFor = flow.loadedFor ?? ((all: unknown) => all);
  const same = isDeepStrictEqual(loadedFor(running.draft.data), loadedFor(data));
  return { ...running, draft, facts: same ? facts : await flow.load(scene, data) };
}

/** Shows what comes next, or does it when nothing is left to ask. */
export async function advance(state: TurnState, running: Running): Promise<Handled> {
  const step = nextStep(state.scene, running);
  if (step.kind === 'run') return runFlow(state, running);
  if (step.kind === 'end') {
    await saveDraft(state.scene.db, running.draft, { status: 'cancelled' });
    const session = withoutDraft(state.session, running.draft.id);
    return { answer: { replies: [cardReply(step)] }, session, ...aboutOf(running) };
  }
  return showing(state, running, [stepReply(running.draft.id, step)], step.asks);
}

/** The step a draft is at, from the facts of this moment. */
export function nextStep(scene: AnyScene, running: Running): Step {
  return running.flow.next(
    running.draft.data,
    running.facts,
    flowView(scene, running.capability, running.draft.id),
  );
}

/** Does what the draft asks for, exactly once: the draft is closed in the same transaction. */
export async function runFlow(state: TurnState, running: Running): Promise<Handled> {
  const { scene } = state;
  const outcome = await running.flow.run(sceneOf(state, running), running.draft.data, running.facts);
  if (!outcome.ok) {
    const view = flowView(scene, running.capability, running.draft.id);
    const waysOut = running.flow.waysOut?.(outcome.refusal, running.draft.data, running.facts, view) ?? [];
    const edit = running.flow.accept ? [view.edit()] : [];
    const ways = [...waysOut, ...edit, view.cancel()];
    return showing(
      state,
      running,
      [refusalCard(scene.t, outcome.refusal, ways)],
      afterRefusal(scene.t.text('engine.ask.whatNow'), ways, view),
    );
  }
  await saveDraft(scene.db, running.draft, { status: 'done', outcome: [...outcome.value.replies] });
  return goOn(state, running, {
    answer: outcome.value,
    session: afterSending(state, running),
    done: { draftId: running.draft.id, capability: running.capability },
    ...aboutOf(running),
  });
}

/** The answer to a form that was sent, and below it what is left of it, as a draft of its own. */
export async function goOn(
  state: TurnState,
  { flow, capability }: Pick<Running, 'flow' | 'capability'>,
  handled: Handled,
): Promise<Handled> {
  const { goesOn, ...answer } = handled.answer;
  if (goesOn === undefined) return handled;
  const next = await openFlow({ ...state, session: handled.session }, capability, flow, goesOn);
  const replies = [...answer.replies, ...next.answer.replies];
  return { ...handled, ...next, answer: { ...answer, replies } };
}

/** A refusal asks which of the ways out to take; a bare "yes" chooses none of them. */
function afterRefusal(text: string, ways: readonly CardAction[], view: FlowView): Asked {
  const options = ways.map((click) => ({ label: click.title, click }));
  return { id: 'way-out', kind: 'which-device', text, options, answers: { cancel: view.cancel() } };
}

/** The answer that shows a draft, which stays (or becomes) the one that messages go to. */
export function showing(state: TurnState, running: Running, replies: Reply[], asks: Asked): Handled {
  const { session } = stays(state, running);
  return { answer: { replies }, session, draftId: running.draft.id, asks, ...aboutOf(running) };
}

function aboutOf({ flow, draft, facts }: Running): Pick<Handled, 'about'> {
  return flow.about ? { about: flow.about(draft.data, facts) } : {};
}

/** The session once a draft is no longer open; the files that were sent for it go with it. */
export function withoutDraft(session: SessionData, draftId: string): SessionData {
  return {
    ...session,
    draft: session.draft === draftId ? null : session.draft,
    aside: session.aside.filter((id) => id !== draftId),
    files: session.files.filter((one) => one.draftId !== draftId),
  };
}

/** How a step that waits is said. */
export function stepReply(draftId: string, step: Waiting): Reply {
  if (step.kind !== 'form') return cardReply(step);
  return { kind: 'form', draftId, form: step.form, summary: step.summary };
}

function cardReply(step: { card: Extract<Reply, { kind: 'card' }>['card'] }): Reply {
  return { kind: 'card', card: step.card };
}
