import type { Utterance } from '../../engine/capability.ts';
import { deskSaid, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import type { RequestDraft } from './request-draft.ts';
import type { KindOfRequest } from './request-kind.ts';

/** The draft after a message: the facts it holds answer their fields, its words are kept. */
export function withMessage(
  { inputs, said }: KindOfRequest,
  known: RequestDraft,
  utterance: Utterance,
): RequestDraft {
  const { text, understanding } = utterance;
  const draft = { ...known, ...deskSaid(known, utterance) };
  if (isOnlyForDesk(known, utterance)) return draft;
  const { slots } = understanding;
  const facts = Object.entries(inputs).flatMap(([name, input]) => {
    const value = 'from' in input && input.from ? slots[input.from] : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  const { kind, ...beside } = said?.(utterance) ?? {};
  const found = Object.entries(beside).filter(
    (one): one is [string, string | number] => one[1] !== undefined,
  );
  const closer = found.filter(([name]) => facts.some(([fact]) => fact === name));
  const words = [draft.words, text.trim()].filter(Boolean).join('\n').slice(0, maxDescription);
  return {
    ...draft,
    kind: draft.kind ?? (kind === undefined ? null : String(kind)),
    answers: { ...Object.fromEntries(found), ...draft.answers, ...Object.fromEntries([...facts, ...closer]) },
    words,
  };
}
