import { z } from 'zod';

const day = z.iso.date();
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** When somebody can be called, on the wall clock of their own time zone; without an end it is from then on, or about then. */
const moment = z.object({
  day,
  is: z.enum(['at', 'after', 'before', 'between']),
  from: clock,
  to: clock.nullable(),
});
export type CallMoment = z.infer<typeof moment>;

/** The wish to be called (P8): number and time as typed, null when not said, and the moment if it could be made out. */
export const callBack = z.object({
  number: z.string().max(60).nullable(),
  when: z.string().max(200).nullable(),
  moment: moment.nullable(),
  /** IANA name of the zone of the one to be called */
  timeZone: z.string(),
});
export type CallBack = z.infer<typeof callBack>;
