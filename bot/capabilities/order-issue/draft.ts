import { z } from 'zod';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { questionIn, questionShape } from '../parts/article/answer-first.ts';
import { deskSaid, deskShape, isOnlyForDesk } from '../parts/desk/desk-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import { problemSaid } from './words.ts';

const said = z.object({
  text: z.string(),
  kind: z.string().nullable(),
  colour: z.string().nullable(),
  orderNumber: z.string().nullable(),
  quantity: z.number().nullable(),
});

/** Something wrong with what was delivered, being filled in (G45). */
const issueDraft = z.object({
  /** The request number of the order; null: not known yet. */
  order: z.string().max(20).nullable().default(null),
  /** It is about none of the orders. */
  noOrder: z.boolean().default(false),
  /** The device that was named, to whose orders the choice is narrowed. */
  deviceId: z.uuid().nullable().default(null),
  /** What is wrong, by the programme's own list. */
  kind: z.string().nullable().default(null),
  /** How many of each item it is about, by item id, from the form: they win over what was said. */
  quantities: z.record(z.string(), z.number()).nullable().default(null),
  said: z.array(said).default([]),
  /** Everything the person wrote about it. */
  words: z.string().default(''),
  ...questionShape,
  ...deskShape,
});
export type IssueDraft = z.infer<typeof issueDraft>;

/** The way to reporting it. */
export const reportOrderIssue = beginning('order-issue', issueDraft);

/** The first draft; what was spoken of last is meant where the message names no order. */
export function beginIssue(utterance: Utterance): IssueDraft {
  const { recalled, understanding } = utterance;
  const { order, device } = understanding.slots;
  const draft = withMessage(issueDraft.parse({}), utterance);
  const isSpokenOf = order === undefined && device === undefined;
  const spoken = isSpokenOf ? (recalled?.order?.id ?? null) : null;
  return { ...draft, order: draft.order ?? spoken, question: questionIn(utterance) };
}

/** The draft after a message: what it names takes the place of what was known, its words are kept. */
export function withMessage(known: IssueDraft, utterance: Utterance): IssueDraft {
  const draft = { ...known, ...deskSaid(known, utterance) };
  if (isOnlyForDesk(known, utterance)) return draft;
  const { text, understanding } = utterance;
  const { order, device, supplies = [] } = understanding.slots;
  const [deviceId, ...others] = device?.candidates ?? [];
  return {
    ...draft,
    ...(order === undefined ? {} : { order, noOrder: false, quantities: null }),
    ...(deviceId === undefined || others.length > 0 ? {} : { deviceId }),
    kind: problemSaid(text) ?? draft.kind,
    said: [...draft.said, ...supplies],
    words: [draft.words, text.trim()].filter(Boolean).join('\n').slice(0, maxDescription),
  };
}
