import { z } from 'zod';
import { label } from './label.ts';

const kind = z.object({ id: z.string().regex(/^[a-z-]+$/), label });

/** Which documents open an account: any of the kinds, or exactly one of them. */
const documents = z.object({ exactlyOne: z.boolean(), kinds: z.array(kind).min(1) });
export type DocumentRules = z.infer<typeof documents>;

const tier = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  /** As it is printed, the same in every language */
  name: z.string().min(1),
  /** Points it begins with, and the last of its range; null: without end */
  from: z.number().int().positive(),
  to: z.number().int().positive().nullable(),
  /** A year, in the currency that is printed, which need not be that of the account (C15-C17) */
  fee: z.object({ cents: z.number().int().nonnegative(), currency: z.string().length(3) }),
  /** The figure printed above it where that is not the first of its range; the range counts */
  printedPoints: z.number().int().positive().nullable().default(null),
  /** For the points of a whole company (C18-C21) */
  corporate: z.boolean().default(false),
});
export type Tier = z.infer<typeof tier>;

/** How a membership can be paid (C22). */
export const paymentMethods = ['card', 'transfer'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** A professional membership as a supplier's programme offers it (C1-C26). */
export const membershipSchema = z.object({
  name: label,
  /** Points from which somebody is invited to join (C13) */
  invitedFrom: z.number().int().positive(),
  /** From the lowest to the highest */
  tiers: z.array(tier).min(1),
  /** C2, C3 */
  documents: z.object({ withVat: documents, withoutVat: documents }),
  /** Working days until an account is validated (C5) */
  validationDays: z.number().int().positive(),
  /** Who sends the mail after which a password is set (C7) */
  passwordMailFrom: z.email(),
  /** Days from the sign-up to the usual due date of its invoice (C24) */
  dueDays: z.number().int().positive(),
  /** What has to be accepted, as it is called (C23) */
  terms: label,
  /** The priority line (C10); null: the help line of the programme */
  priorityLine: z.string().nullable().default(null),
  /** Products that earn points, with the words people use for them in lower case; all others get theirs from the desk */
  products: z.array(
    z.object({
      name: z.string().min(1),
      words: z.array(z.string().min(2)).min(1),
      points: z.number().int().positive(),
    }),
  ),
  /** Countries of purchase to choose from, in two letters (C12) */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
});
export type MembershipRules = z.infer<typeof membershipSchema>;
