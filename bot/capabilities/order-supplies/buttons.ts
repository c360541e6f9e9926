import { z } from 'zod';
import { supplyProblems } from '../../../domain/supplies/report-missing-supplies.ts';
import { action, click } from '../../engine/links.ts';

/** Another device than the one shown. */
export const otherDevice = click('otherDevice');

/** Another way of shipping. */
export const shipBy = click('ship', z.object({ shipping: z.enum(['standard', 'ground', 'priority']) }));

/** Yes to the order shown: the key of what the card showed; a spoken yes carries none. */
export const placeIt = click('order', z.object({ seen: z.string().max(64).optional() }));

/** Supplies did not come by themselves, or the list of items is wrong (F23, X39). */
export const suppliesMissing = action(
  'order-supplies.missing',
  z.object({ deviceId: z.uuid(), problem: z.enum(supplyProblems), wanted: z.string().default('') }),
);
