import type { RequestRules } from '../../../domain/programmes/schema.ts';
import type { Utterance } from '../../engine/capability.ts';
import { fold } from '../../understanding/text/fold.ts';
import { deskSaid, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import type { RequestDraft } from './request-draft.ts';
import type { KindOfRequest } from './request-kind.ts';

type Kinds = RequestRules['kinds'];
type Said = readonly (readonly [name: string, value: string | number])[];

/** More words than this beside a value are a request of their own. */
const fewWords = 3;
/** The same for a sentence that says what it is about: "the contract has ended". */
const shortSentence = 5;
/** Shorter words stand in too many labels. */
const shortestLabel = 4;

/**
 * The draft after a message: the facts it holds answer their fields, its words are kept. What is known stays, but for a
 * fact, what is read more closely, and a value that is all the message says.
 */
export function withMessage(
  kind: KindOfRequest,
  known: RequestDraft,
  utterance: Utterance,
  kinds: Kinds = [],
): RequestDraft {
  const draft = { ...known, ...deskSaid(known, utterance) };
  if (isOnlyForDesk(known, utterance)) return draft;
  const facts = factsSaid(kind, utterance);
  const found = fieldsSaid(kind, utterance);
  const closer = found.filter(([name]) => facts.some(([fact]) => fact === name));
  const alone = saidAlone(found, utterance);
  const words = [draft.words, utterance.text.trim()].filter(Boolean).join('\n').slice(0, maxDescription);
  return {
    ...draft,
    kind: draft.kind ?? kindSaid(kind, utterance) ?? kindNamed(kinds, utterance),
    answers: {
      ...Object.fromEntries(found),
      ...draft.answers,
      ...Object.fromEntries([...facts, ...closer, ...alone]),
    },
    words,
  };
}

/** Whether a message answers a field, or says what it is about, and nothing else: it belongs to the open form. */
export function answersField(
  kind: KindOfRequest,
  utterance: Utterance,
  known: RequestDraft,
  kinds: Kinds,
): boolean {
  const { act } = utterance.understanding;
  if (act === 'cancel' || act === 'confirm' || act === 'deny') return false;
  const said = [...factsSaid(kind, utterance), ...fieldsSaid(kind, utterance)];
  return saidAlone(said, utterance).length > 0 || saysKind(kind, utterance, known, kinds);
}

/** Whether a message asks for another kind of the same request: that one, and not this one changed. */
export function isOtherKind(kind: KindOfRequest, utterance: Utterance, known: RequestDraft): boolean {
  const said = kindSaid(kind, utterance);
  return said !== null && said !== 'other' && known.kind !== null && known.kind !== said;
}

/** What it is about in a few words, while that is not known and there are several. */
function saysKind(kind: KindOfRequest, utterance: Utterance, known: RequestDraft, kinds: Kinds): boolean {
  if (known.kind !== null || kind.kindBy !== undefined || kinds.length === 0) return false;
  const said = wordsOf(utterance.text) <= shortSentence ? kindSaid(kind, utterance) : null;
  return (said !== null && said !== 'other') || kindNamed(kinds, utterance) !== null;
}

function factsSaid({ inputs }: KindOfRequest, { understanding: { slots } }: Utterance): Said {
  return Object.entries(inputs).flatMap(([name, input]) => {
    const value = 'from' in input && input.from ? slots[input.from] : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
}

function fieldsSaid({ said }: KindOfRequest, utterance: Utterance): Said {
  const { kind: _kind, ...fields } = said?.(utterance) ?? {};
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
}

function kindSaid({ said }: KindOfRequest, utterance: Utterance): string | null {
  const { kind } = said?.(utterance) ?? {};
  return kind === undefined ? null : String(kind);
}

/** The one kind whose name the message is, or begins. */
function kindNamed(kinds: Kinds, { text }: Utterance): string | null {
  const said = fold(text.trim());
  if (said.length < shortestLabel) return null;
  const [only, ...others] = kinds.filter(({ label }) =>
    Object.values(label).some((name) => fold(name).startsWith(said)),
  );
  return only === undefined || others.length > 0 ? null : only.id;
}

/** The values that stand in a message with few words beside them. */
function saidAlone(said: Said, { text }: Utterance): Said {
  return said.filter(([, value]) => {
    const typed = String(value);
    return text.includes(typed) && wordsOf(text.replace(typed, ' ')) <= fewWords;
  });
}

function wordsOf(text: string): number {
  return text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length;
}
