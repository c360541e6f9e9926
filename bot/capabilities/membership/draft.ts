import { z } from 'zod';
import { paymentMethods } from '../../../domain/programmes/membership-schema.ts';
import type { Utterance } from '../../engine/capability.ts';
import { beginning } from '../../engine/links.ts';
import { questionIn, questionShape } from '../parts/article/answer-first.ts';
import { deskSaid, deskShape, nothingForDesk } from '../parts/desk/desk-draft.ts';
import { maxDescription } from '../parts/form/text-limits.ts';
import { meantBy } from './topic-words.ts';

const told = z.object({
  name: z.string().max(100).nullable().default(null),
  serial: z.string().max(60).nullable().default(null),
  /** yyyy-mm-dd */
  boughtOn: z.iso.date().nullable().default(null),
  country: z.string().max(2).nullable().default(null),
  dealer: z.string().max(100).nullable().default(null),
  /** Some of it is a best guess (C12). */
  guessed: z.boolean().default(false),
});
export type SaidProduct = z.infer<typeof told>;

/** Something about the membership being filled in: joining, a product, or a request to the desk. */
const memberDraft = z.object({
  goal: z.enum(['join', 'product', 'ask']).default('join'),
  /** Everything the person wrote about it. */
  words: z.string().max(maxDescription).default(''),
  /** What the first words say of the programme's levels and products was read. */
  isRead: z.boolean().default(false),

  /** Points somebody says to have before any product is registered; null: not said. */
  points: z.number().int().nullable().default(null),
  /** The switch between company levels and ordinary ones (C18). */
  corporate: z.boolean().default(false),
  /** null: as the words say, if they do. */
  tier: z.string().max(40).nullable().default(null),
  /** The level is chosen once the account is there. */
  tierLater: z.boolean().default(false),
  /** Whether the organisation is registered for VAT (C2, C3); null: not said. */
  vat: z.boolean().nullable().default(null),
  /** Kinds of documents, by their ids. */
  documents: z.array(z.string().max(40)).default([]),
  /** null: the name of the account. */
  organisation: z.string().max(200).nullable().default(null),
  formerEmail: z.string().max(200).default(''),
  authorised: z.boolean().default(false),
  payment: z.enum(paymentMethods).nullable().default(null),
  poNumber: z.string().max(60).default(''),
  acceptsTerms: z.boolean().default(false),

  /** The product that is completed; null: a new one. */
  productId: z.uuid().nullable().default(null),
  product: told.prefault({}),
  /** A date that a message gives, which may be that of the purchase. */
  date: z.iso.date().nullable().default(null),
  /** Names of products said in the same message, registered one after the other. */
  further: z.array(z.string().max(100)).default([]),

  ...questionShape,
  ...deskShape,
});
export type MemberDraft = z.infer<typeof memberDraft>;

/** The way into it. */
export const aboutMembership = beginning('membership', memberDraft);

/** A first message: what it is for, its words, and its facts that need nothing of the programme to be read. */
export function beginMember(utterance: Utterance): MemberDraft {
  const meant = meantBy(utterance.text);
  const goal = 'goal' in meant ? meant.goal : 'join';
  return {
    ...memberDraft.parse({}),
    ...(goal === 'ask' ? { ...deskSaid(nothingForDesk, utterance), question: questionIn(utterance) } : {}),
    goal,
    words: utterance.text.trim().slice(0, maxDescription),
    date: utterance.understanding.slots.date ?? null,
    formerEmail: utterance.understanding.slots.email ?? '',
  };
}
