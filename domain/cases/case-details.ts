import { z } from 'zod';
import { label } from '../programmes/label.ts';
import { type CallBack, callBack } from './call-back.ts';

const countedItem = z.object({
  item: z.object({ kind: z.string(), colour: z.string().nullable(), orderNumber: z.string() }),
  quantity: z.number(),
});

/** One answer of a form: which field, and the value as data, so that every reader sees it in their own habits. */
const detail = z.object({
  field: z.string(),
  value: z.union([
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('number'), number: z.number() }),
    /** yyyy-mm-dd */
    z.object({ type: z.literal('day'), day: z.string() }),
    z.object({ type: z.literal('yes') }),
    /** One of a closed set of the field's own, by its id */
    z.object({ type: z.literal('choice'), choice: z.string() }),
    /** Something with a name in each language, such as a kind of the programme */
    z.object({ type: z.literal('label'), label }),
    z.object({ type: z.literal('call-back'), callBack }),
    /** Supplies and how many of each, in boxes */
    z.object({ type: z.literal('items'), items: z.array(countedItem) }),
  ]),
});
export type Detail = z.infer<typeof detail>;

/** The answers of a form, as they are stored with a case. */
export const caseDetails = z.object({
  /** The kind of request, which names the fields */
  request: z.string(),
  answers: z.array(detail),
});
export type CaseDetails = z.infer<typeof caseDetails>;

/** Reads stored details; what an older or newer version wrote differently is left out rather than failing the case. */
export function readCaseDetails(stored: unknown): CaseDetails | null {
  const read = caseDetails.safeParse(stored);
  return read.success ? read.data : null;
}

const callBackField = 'callBack';

/** The details with the wish to be called, which takes the place of an earlier one; `request` names them when there were none. */
export function withCallBack(
  details: CaseDetails | null,
  request: string,
  wanted: CallBack | null,
): CaseDetails | null {
  if (wanted === null) return details;
  const others = (details?.answers ?? []).filter(({ field }) => field !== callBackField);
  const wish: Detail = { field: callBackField, value: { type: 'call-back', callBack: wanted } };
  return { request: details?.request ?? request, answers: [...others, wish] };
}
