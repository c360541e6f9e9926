import { z } from 'zod';
import { caseLists } from '../../../../domain/cases/list-cases.ts';
import { action, beginning } from '../../../engine/links.ts';

const oneNumber = z.object({ number: z.string().max(20) });

/** Opens or refreshes a case (F4). */
export const openCase = action('check-case.open', oneNumber);

/** Joins the watch list of a case, or leaves it (F45). */
export const watchCase = action('check-case.watch', oneNumber);
export const unwatchCase = action('check-case.unwatch', oneNumber);

/** A page of one of the lists of cases (F5, G53). */
export const showCases = action(
  'check-case.list',
  z.object({
    list: z.enum(caseLists),
    skip: z.number().int().min(0).max(10_000),
    deviceId: z.uuid().optional(),
  }),
);

/** "It came back" on a case that was solved (F7). */
export const caseCameBack = action('update-case.cameBack', oneNumber);

/** A new case for what came back after a closed one. */
export const followUp = action('update-case.followUp', oneNumber);

/** A comment being written. */
export const commentDraft = z.object({
  number: z.string().nullable().default(null),
  body: z.string().default(''),
});
export type CommentDraft = z.infer<typeof commentDraft>;

/** Adds to a case (G59). */
export const writeComment = beginning('update-case', commentDraft);
