import { listFleet } from '../../domain/fleet/list-fleet.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Tx } from '../../prisma/client.ts';
import { hearAnswer } from '../understanding/answers/hear-answer.ts';
import type { HeardAnswer } from '../understanding/answers/heard.ts';
import { capabilityIds } from '../understanding/intents.ts';
import { withoutMailEnd } from '../understanding/text/mail-end.ts';
import type { Context, Language, Slots, Understanding } from '../understanding/types.ts';
import type { Utterance } from './capability.ts';
import type { EngineDeps } from './engine-deps.ts';
import { type Opinions, UnsureMeaning } from './opinions.ts';
import type { Question } from './question.ts';
import type { Registry } from './registry.ts';
import { longestMessage } from './route.ts';
import type { Beside, Turn } from './turn.ts';
import { timeZoneOf } from './who.ts';

/** Who is listened to, in which language an answer is expected, and the capability whose draft messages go to. */
export type Listener = { turn: Turn; actor: Actor | null; expected: Language; open: string | null };

/** A message: its first request, and the further ones in their words. */
export type Heard = { utterance: Utterance; rest: readonly string[]; hasTables?: true };

/** Longer texts are descriptions, not several requests. */
const longestSplit = 600;

/** Understanding needs the person's devices; a click rarely needs either, so they are read when asked for. */
export function understanding(deps: EngineDeps, db: Tx, listener: Listener) {
  return async (text: string): Promise<Utterance> => {
    const context = await contextOf(db, listener, text);
    return { text, understanding: deps.understand(text, context) };
  };
}

/** Reads a text as an answer; the devices to choose from answer to all their names. */
export function answerHearing(db: Tx, listener: Listener) {
  return async (text: string, asked: Question | null): Promise<HeardAnswer> => {
    if (asked === null) return hearAnswer(text, { kind: 'none' });
    const { kind, options } = asked;
    if (options.length === 0) return hearAnswer(text, { kind });
    const hasDevices = options.some(({ deviceId }) => deviceId !== null);
    const fleet = hasDevices && listener.actor ? await listFleet(db, listener.actor, text) : [];
    const named = options.map(({ label, deviceId }) => fleet.find(({ id }) => id === deviceId) ?? label);
    return hearAnswer(text, { kind, options: named });
  };
}

/**
 * Understands what somebody wrote, and the tables that came with it when they hold readings (P14). Throws `UnsureMeaning`
 * when a second opinion has to be asked first.
 */
export async function hear(
  deps: EngineDeps,
  db: Tx,
  listener: Listener,
  { text, tables }: { text: string; tables: readonly string[] },
  opinions: Opinions,
): Promise<Heard> {
  if (tables.length === 0) return hearWords(deps, db, listener, text, opinions);
  const rows = tables.join('\n');
  const wordsMean = deps.understand(text, await contextOf(db, listener, text));
  const names = Object.keys(wordsMean.slots).length > 0;
  const isElse = names && !isReading(wordsMean) && wordsMean.confidence >= deps.thresholds.act;
  // Words that say nothing of their own ("it is all in there") would only stand in the way of the first row.
  const whole = isReading(wordsMean) ? `${text}\n${rows}` : rows;
  const understanding = deps.understand(whole, await contextOf(db, listener, whole));
  if (isElse || understanding.slots.meters === undefined)
    return hearWords(deps, db, listener, text, opinions);
  return { utterance: { text: whole, understanding: asReading(understanding) }, rest: [], hasTables: true };
}

function isReading({ intent }: Understanding): boolean {
  return intent === 'submit-meters';
}

/** Rows of counters are readings, however little of them is words. */
function asReading(understanding: Understanding): Understanding {
  return isReading(understanding)
    ? understanding
    : { ...understanding, intent: 'submit-meters', confidence: 1 };
}

async function hearWords(
  deps: EngineDeps,
  db: Tx,
  listener: Listener,
  given: string,
  opinions: Opinions,
): Promise<Heard> {
  const mail = withoutMailEnd(given);
  const context = await contextOf(db, listener, mail);
  const known = listener.actor !== null;
  const { quoted, isEdit, isForwarded } = besideOf(listener.turn);
  const local = deps.understand(mail, context);
  const isWhole = isCounted(local) || mail.length > longestMessage;
  const text = isWhole ? mail : shortened(mail);
  if (isEdit || isForwarded) return { utterance: { text, understanding: local }, rest: [] };
  if (quoted !== undefined) {
    const meant = deps.understand(quoted, context).slots;
    return { utterance: { text, understanding: withQuoted(local, meant) }, rest: [] };
  }
  const mayBeSeveral = known && text.length <= longestSplit && !fillsLines(text, listener);
  const parts = mayBeSeveral ? deps.split(text, local) : [];
  if (parts.length > 1) {
    const requests = withShared(
      parts.map((part) => ({ text: part, understanding: deps.understand(part, context) })),
      context,
      listener.turn.receivedAt,
    );
    const [first, ...rest] = inOrder(deps.registry, requests, listener.open);
    if (first !== undefined) return { utterance: first, rest: rest.map((one) => one.text) };
  }
  const meaning = known && listener.open === null ? settled(deps, { text, context, local }, opinions) : local;
  return { utterance: { text, understanding: meaning }, rest: [] };
}

/** "Name: Léa Morin", a line each, while a form is open: its answers, and no requests of their own (G17). */
function fillsLines(text: string, { open }: Listener): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return open !== null && lines.every((line) => /^[^:\n]{1,60}:\s*\S/u.test(line));
}

/** F48: a case holds so many characters of what was written. */
const mostKept = 5000;

/** As much of a long text as a case holds, up to the end of a word. */
function shortened(text: string): string {
  return text.length <= mostKept ? text : text.slice(0, mostKept).replace(/\s+\S*$/, '');
}

/** Readings are read to the last line, however many there are. */
function isCounted({ intent, slots }: Understanding): boolean {
  return intent === 'submit-meters' || slots.meters !== undefined;
}

function besideOf(turn: Turn): Beside {
  return turn.kind === 'text' ? turn : {};
}

/** What is answered to says which case, order or device is meant, where the answer does not. */
function withQuoted(local: Understanding, quoted: Slots): Understanding {
  const { case: number, order, device } = quoted;
  const meant = {
    ...(number === undefined ? {} : { case: number }),
    ...(order === undefined ? {} : { order }),
    ...(device === undefined ? {} : { device }),
  };
  return { ...local, slots: { ...meant, ...local.slots } };
}

/** Requests of one message are about the same device unless they say otherwise: the only one that is named. */
function withShared(requests: Utterance[], { fleet }: Context, at: Date): Utterance[] {
  const named = requests.flatMap(({ understanding: { slots } }) =>
    slots.device ? [slots.device.candidates] : [],
  );
  const [id, ...others] = [...new Set(named.flat())];
  const device = others.length === 0 ? fleet.find((one) => one.id === id) : undefined;
  if (device === undefined) return requests;
  const shared = { id: device.id, label: device.alias ?? device.serial, at };
  return requests.map((one) =>
    one.understanding.slots.device ? one : { ...one, recalled: { ...one.recalled, device: shared } },
  );
}

/** What is dangerous comes before all else (P7). */
function inOrder(registry: Registry, requests: readonly Utterance[], open: string | null): Utterance[] {
  const isDanger = ({ understanding }: Utterance) => understanding.slots.danger !== undefined;
  const others = requests.filter((one) => !isDanger(one));
  return [...requests.filter(isDanger), ...(open === null ? questionsFirst(registry, others) : others)];
}

/** What is answered at once does not wait for a form to be filled in. */
function questionsFirst(registry: Registry, requests: readonly Utterance[]): Utterance[] {
  const isQuestion = ({ understanding }: Utterance): boolean => {
    const capability = registry.find(understanding.intent);
    return capability !== undefined && capability.flow === undefined;
  };
  return [...requests.filter(isQuestion), ...requests.filter((one) => !isQuestion(one))];
}

type Reading = { text: string; context: Context; local: Understanding };

/** What is unsure is asked about, once a turn, if there is anybody to ask; what steers the conversation is not. */
function settled({ refine, thresholds }: EngineDeps, reading: Reading, opinions: Opinions): Understanding {
  const { text, context, local } = reading;
  if (!refine || local.act !== null || local.confidence >= thresholds.act) return local;
  if (text.trim() === '' || text.length > longestSplit) return local;
  const opinion = opinions.get(text);
  if (opinion === undefined) throw new UnsureMeaning(text, () => refine(text, context, local));
  return opinion;
}

async function contextOf(db: Tx, listener: Listener, text: string): Promise<Context> {
  const { turn, actor, expected, open } = listener;
  const fleet = actor ? await listFleet(db, actor, text) : [];
  const today = dayIn(timeZoneOf(actor), turn.receivedAt);
  return { language: expected, today, fleet, ...answering(open) };
}

/** What messages answer at the moment; nothing for a capability that is gone since. */
function answering(open: string | null): Pick<Context, 'open'> {
  const id = capabilityIds.find((one) => one === open);
  return id === undefined ? {} : { open: id };
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** yyyy-mm-dd as the person's wall calendar shows it. */
function dayIn(timeZone: string, moment: Date): string {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  return calendar.format(moment);
}
