import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { questionShape } from '../parts/article/answer-first.ts';
import { deskSaid, deskShape, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { deviceShape } from '../parts/device/device-draft.ts';
import { severalShape } from '../parts/device/several-devices.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import type { KindOfRequest } from './request-kind.ts';

/** A request to the desk being filled in. */
export const requestDraft = z.object({
  ...deviceShape,
  ...severalShape,
  /** What it is about, by the programme's own list. */
  kind: z.string().nullable().default(null),
  /** The answers by field. */
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** Everything the person wrote about it. */
  words: z.string().default(''),
  ...questionShape,
  ...deskShape,
});
export type RequestDraft = z.infer<typeof requestDraft>;

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
