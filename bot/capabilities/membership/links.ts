import { z } from 'zod';
import { paymentMethods } from '../../../domain/programmes/membership-schema.ts';
import { action, click } from '../../engine/links.ts';
import { topics } from './topic-words.ts';

/** What is known of one thing: the membership, the points, the levels. */
export const showTopic = action('membership.show', z.object({ topic: z.enum(topics) }));

/** Takes over the products of the former membership (C9). */
export const migrate = action('membership.migrate');

/** A level of those shown. */
export const chooseTier = click('tier', z.object({ tier: z.string().max(40) }));

/** The switch between company levels and ordinary ones (C18). */
export const switchCorporate = click('corporate', z.object({ on: z.boolean() }));

/** The level is chosen once the account is there. */
export const chooseLater = click('later');

/** Whether there is a VAT number (C2, C3). */
export const chooseVat = click('vat', z.object({ vat: z.boolean() }));

/** How it is paid (C22). */
export const choosePayment = click('payment', z.object({ payment: z.enum(paymentMethods) }));
