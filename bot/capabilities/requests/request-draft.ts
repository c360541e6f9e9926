import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { questionShape } from '../parts/article/answer-first.ts';
import { deskSaid, deskShape, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { deviceShape } from '../parts/device/device-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import type { KindOfRequest } from './request-kind.ts';

/** A request to the desk being filled in. */
export const requestDraft = z.object({
  ...deviceShape,
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
  { inputs }: KindOfRequest,
  known: RequestDraft,
  utterance: Utterance,
): RequestDraft {
  const { text, understanding } = utterance;
  const draft = { ...known, ...deskSaid(known, utterance) };
  if (isOnlyForDesk(known, utterance)) return draft;
  const { slots } = understanding;
  const said = Object.entries(inputs).flatMap(([name, input]) => {
    const value = 'from' in input && input.from ? slots[input.from] : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  const words = [draft.words, text.trim()].filter(Boolean).join('\n').slice(0, maxDescription);
  return { ...draft, answers: { ...draft.answers, ...Object.fromEntries(said) }, words };
}
