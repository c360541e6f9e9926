import { z } from 'zod';
import { sentKinds } from '../../../../domain/sent/rules/take-back.ts';
import { action } from '../../../engine/links.ts';

/** What something sent is found by: an order, a comment and readings by id, a case by its number. */
const sentRef = z
  .object({ kind: z.enum(sentKinds), id: z.string().max(40) })
  .refine(({ kind, id }) => kind === 'case' || z.uuid().safeParse(id).success);

/** Asks whether to withdraw something that was sent (P4), does it, or leaves it as it is. */
export const askWithdraw = action('take-back.ask', sentRef);
export const withdraw = action('take-back.withdraw', sentRef);
export const leave = action('take-back.leave', sentRef);

/** Reminds those who can approve an order. */
export const remind = action('take-back.remind', z.object({ order: z.uuid() }));
