import { z } from 'zod';
import { caseCategories, faultCategories } from '../cases/case-categories.ts';
import { type Label, label } from './label.ts';
import { membershipSchema } from './membership-schema.ts';

/**
 * What differs between suppliers, as data chosen by the account. No supplier is named in code: a rule reads its
 * figure here.
 */

const cents = z.number().int().nonnegative();
const days = z.object({ from: z.number().int().positive(), to: z.number().int().positive() });

/** A branch of the fault taxonomy (G23-G29). */
export type FaultNode = { id: string; label: Label; children: FaultNode[] };
const faultNode: z.ZodType<FaultNode> = z.lazy(() =>
  z.object({ id: z.string().regex(/^[a-z-]+$/), label, children: z.array(faultNode).default([]) }),
);

/** How a kind of request to the desk is filed and promised; what it asks is code, what differs by supplier is here. */
const requestRules = z.object({
  /** Where the desk files it (G58) */
  category: z.enum(caseCategories),
  /** What it can be about; asked when there is more than one */
  kinds: z.array(z.object({ id: z.string().regex(/^[a-z-]+$/), label })).default([]),
  /** Business days needed before the day asked for */
  leadDays: z.number().int().nonnegative().default(0),
  /** By when somebody gets back, said once it is sent */
  promise: label.nullable().default(null),
  /** The same as a number of the desk's business hours, from which the moment follows (X9) */
  withinHours: z.number().positive().nullable().default(null),
});
export type RequestRules = z.infer<typeof requestRules>;

const shipping = z.object({
  /** Days on which nothing is delivered, yyyy-mm-dd: they are no business days (X28, X29) */
  holidays: z.array(z.iso.date()).default([]),
  /** X42: an order can be followed from midnight of its day on, not before */
  trackedFromMidnight: z.boolean().default(false),
  /** Delivery without choice or cost, where a programme offers no other. */
  standard: z.boolean(),
  ground: z.object({ days, excludesSaturday: z.boolean() }).nullable(),
  priority: z
    .object({
      days,
      /** X30 */
      maxCartons: z.number().int().positive(),
      /** X31, X32 */
      minimumCostCents: cents,
      /** X33: the PO number is asked for priority shipping only */
      poNumberOnlyHere: z.boolean(),
    })
    .nullable(),
});

const supplies = z.object({
  /** F23, G46: devices that order by themselves cannot be ordered for */
  eMaintenanceBlocks: z.boolean(),
  /** X20: automatic replenishment makes manual orders needless */
  replenishmentBlocks: z.boolean(),
  /** F25 */
  dealerExcludedKinds: z.array(z.string()),
  /** F26 */
  dealerBillableKinds: z.array(z.string()),
  /** Highest number of one item in an order */
  maxQuantity: z.number().int().positive(),
  /** G47 */
  historyLimit: z.number().int().positive(),
  /** G49: an item is over-ordered above `factor` times its largest recent order, or above `atFirst` without one */
  overOrder: z.object({ factor: z.number().positive(), atFirst: z.number().int().positive() }),
  asksStock: z.boolean(),
  /** X47: what goes back only with an authorisation number asked for by phone, whatever the contract covers */
  returnsByPhoneKinds: z.array(z.string()).default([]),
  /** X44: for how many days a return is listed that is not pending */
  returnsListDays: z.number().int().positive().default(30),
  /** For how many days an order that has not arrived is said to whoever orders the same again (G47) */
  onItsWayDays: z.number().int().positive().default(14),
});

const meters = z.object({
  /** A reading is questioned when it exceeds the usual pace this many times over */
  jumpFactor: z.number().positive(),
  /** Pages a day taken as usual when a meter has no history */
  pagesPerDay: z.number().positive(),
});

/** Whom an event is told to: any of `reporter`, `contact`, `secondary`, `watchers` (F36-F39). */
const audience = z.array(z.enum(['reporter', 'contact', 'secondary', 'watchers']));
const notifications = z.object({
  'case-created': audience,
  'case-commented': audience,
  'case-resolved': audience,
  'case-closed': audience,
});

/** What people call about; a line may ask to press something else for each (X65). */
const supportTopics = [
  'supplies',
  'returns',
  'connection',
  'billing',
  'meters',
  'faults',
  'account',
] as const;
export type SupportTopic = (typeof supportTopics)[number];

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const hours = z
  .object({ days: z.array(z.number().int().min(1).max(7)).min(1), opens: clockTime, closes: clockTime })
  .refine(({ opens, closes }) => opens < closes);

export const supportSchema = z.object({
  phone: z.string(),
  /** The emergency services where the line's customers are */
  emergency: z.string().default('112'),
  /** Two letters of the country whose public line this is; without one, only customers are told the number */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  /** What a minute costs on top of the call itself (B12) */
  charge: z
    .object({ centsPerMinute: cents, currency: z.string().length(3) })
    .nullable()
    .default(null),
  /** What to press, by what the call is about (X65, B12) */
  prompts: z.partialRecord(z.enum(supportTopics), z.string()).default({}),
  /** Monday is 1; the wall clock is that of the account */
  hours,
});
export type Support = z.infer<typeof supportSchema>;

/** 1 (critical) to 4 (low), by how pressing a case is: the usual one (G57), stated urgency, danger (P7). */
const priority = z.number().int().min(1).max(4);
const priorities = z.object({
  usual: priority.default(3),
  urgent: priority.default(2),
  danger: priority.default(1),
});

export const programmeSchema = z.object({
  id: z.string(),
  shipping,
  supplies,
  meters,
  notifications,
  /** Cases are filed under the first level (G58) */
  faults: z
    .array(faultNode)
    .refine((roots) => roots.every(({ id }) => faultCategories.some((one) => one === id))),
  support: supportSchema,
  priorities: priorities.prefault({}),
  /** Where customers pay, as every invoice says (B11); null: the invoice alone says it */
  bank: z.object({ name: z.string(), since: z.number().int(), notices: z.email() }).nullable().default(null),
  /** By the id of the capability; one that is not here is filed as general */
  requests: z.record(z.string(), requestRules).default({}),
  /** null: the programme has no professional membership */
  membership: membershipSchema.nullable().default(null),
});

export type Programme = z.infer<typeof programmeSchema>;
