import type { Texts } from '../../../cards/texts/texts.ts';
import { maxMegabytes } from '../../../domain/files/keep-file.ts';
import { leavesFilesOut, onlyPoints } from '../../understanding/talk/about-files.ts';
import { brief } from '../brief.ts';
import type { Utterance } from '../capability.ts';
import type { FileRef } from '../files.ts';
import { isWaiting, nextStep, type Running, stays } from '../flow/run-flow.ts';
import { mayUse, type Registry } from '../registry.ts';
import { notice } from '../replies.ts';
import { startCapability } from '../start-capability.ts';
import { type Handled, say, type TurnState } from '../turn-state.ts';
import { fileProblems, mostPerMessage } from './received-file.ts';
import { goingWith, looseFiles } from './waiting-files.ts';

type Hearing = { registry: Registry; running: Running | null; utterance: Utterance };

/** What pictures and files ask for by themselves, or a word about them; null when the words are about something else. */
export async function aboutFiles(state: TurnState, hearing: Hearing): Promise<Handled | null> {
  const { kept } = state.received;
  const { text } = hearing.utterance;
  const count = state.turn.kind === 'text' ? (state.turn.files?.length ?? 0) : 0;
  if (count > 0 && onlyPoints(text))
    return kept.length > 0 ? withoutWords(state, hearing) : noneKept(state, hearing);
  return count === 0 && leavesFilesOut(text) ? leftOut(state, hearing) : null;
}

/** A picture alone goes with the open form that takes it; else it is asked what it is about. */
async function withoutWords(state: TurnState, { registry, running, utterance }: Hearing): Promise<Handled> {
  const { t } = state.scene;
  const loose = looseFiles(state.session.files, state.scene.now).map(({ file }) => file);
  const names = { files: namesOf(t, loose) };
  const isTaken = running?.flow.takesFiles ?? false;
  const said = isTaken ? t.text('engine.files.joined', names) : notForThis(t, loose);
  const beside = besideStep(state, running, said);
  if (beside !== null) return beside;
  const ways = waysFor(state, registry, { utterance, files: loose });
  const title = t.text('engine.files.about.title');
  const reply = notice(title, t.text('engine.files.about.text', names), ways);
  const options = ways.map((click) => ({ label: click.title, click }));
  return { ...say(state, reply), asks: { id: 'files-about', kind: 'which-device', text: title, options } };
}

type Waiting = { utterance: Utterance; files: readonly FileRef[] };

function waysFor({ scene }: TurnState, registry: Registry, { utterance, files }: Waiting) {
  const { actor } = scene;
  if (actor === null) return [];
  const { recalled = {} } = utterance;
  return registry.all
    .filter((one) => mayUse(one, actor.role))
    .flatMap((one) => one.offerForFiles?.(scene, files, recalled) ?? []);
}

/** Nothing of it is kept: `withReceived` says why, and here what to do instead; strangers are asked who they are. */
async function noneKept(state: TurnState, { registry, running, utterance }: Hearing): Promise<Handled> {
  if (state.scene.actor === null)
    return startCapability(state, registry, registry.find(registry.visitors), utterance);
  const text = state.scene.t.text('engine.files.inWords');
  return besideStep(state, running, text) ?? say(state, { kind: 'text', text });
}

/** A sentence, and the question of the open form again; null where no form waits for an answer. */
function besideStep(state: TurnState, running: Running | null, sentence: string): Handled | null {
  if (running === null) return null;
  const step = nextStep(state.scene, running);
  return isWaiting(step) ? brief(stays(state, running), step.asks, sentence) : null;
}

/** "Without the photo": what waits is left out; null when nothing does. */
function leftOut(state: TurnState, { running }: Hearing): Handled | null {
  const { session, scene } = state;
  const gone = running
    ? goingWith(session.files, running.draft.id, scene.now)
    : looseFiles(session.files, scene.now);
  if (gone.length === 0) return null;
  const next = {
    ...state,
    session: { ...session, files: session.files.filter((one) => !gone.includes(one)) },
  };
  const { t } = scene;
  const files = namesOf(
    t,
    gone.map(({ file }) => file),
  );
  const text = t.text('engine.files.leftOut', { files });
  return besideStep(next, running, text) ?? say(next, { kind: 'text', text });
}

/** What became of the files that came with words, in sentences to stand before the answer; nothing where the answer shows it. */
export function receivedLines(
  { received, scene }: TurnState,
  utterance: Utterance,
  handled: Handled,
): string[] {
  const { t } = scene;
  const { read } = received;
  return [
    ...(read.length > 0 ? [t.text('engine.files.read', { files: t.list(read) })] : []),
    ...leftLines(t, received.left),
    ...(onlyPoints(utterance.text) ? [] : waitingLines(t, received.kept, handled)),
  ];
}

function leftLines(t: Texts, left: TurnState['received']['left']): string[] {
  return fileProblems.flatMap((problem) => {
    const names = left.filter((one) => one.problem === problem).map(({ name }) => name);
    const facts = {
      files: t.list(names),
      count: names.length,
      megabytes: maxMegabytes,
      most: mostPerMessage,
    };
    return names.length === 0 ? [] : [t.text(`engine.files.left.${problem}`, facts)];
  });
}

function waitingLines(t: Texts, kept: TurnState['received']['kept'], { session }: Handled): string[] {
  const now = kept.flatMap(({ file }) => session.files.filter((one) => one.file.id === file.id));
  const filesOf = (isTied: boolean) =>
    now.filter(({ draftId }) => (draftId !== null) === isTied).map(({ file }) => file);
  const [tied, loose] = [filesOf(true), filesOf(false)];
  const joined = tied.length === 0 ? [] : [t.text('engine.files.joined', { files: namesOf(t, tied) })];
  if (loose.length === 0) return joined;
  const isNext = session.draft === null;
  return [
    ...joined,
    isNext ? t.text('engine.files.loose', { files: namesOf(t, loose) }) : notForThis(t, loose),
  ];
}

function notForThis(t: Texts, files: readonly FileRef[]): string {
  const unread = files.some(isPicture) ? [t.text('engine.files.unread')] : [];
  return [...unread, t.text('engine.files.notForThis', { files: namesOf(t, files) })].join(' ');
}

function isPicture({ contentType }: FileRef): boolean {
  return contentType.startsWith('image/');
}

function namesOf(t: Texts, files: readonly FileRef[]): string {
  const named = files.map((file) =>
    isPicture(file) ? t.text('engine.files.picture', { name: file.name }) : file.name,
  );
  return t.list(named);
}
