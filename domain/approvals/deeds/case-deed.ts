import { z } from 'zod';
import { callBack } from '../../cases/call-back.ts';
import { caseCategories } from '../../cases/case-categories.ts';
import { type CaseDetails, caseDetails } from '../../cases/case-details.ts';
import { reportCase } from '../../cases/report-case.ts';
import { urgencies } from '../../cases/rules/urgency.ts';
import { type Device, findDevice } from '../../fleet/find-device.ts';
import type { Operation } from '../../operation.ts';
import { done, type Outcome } from '../../outcome.ts';

const schema = z.object({
  kind: z.literal('case'),
  deviceId: z.uuid().nullable(),
  category: z.enum(caseCategories),
  subcategory: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  details: caseDetails.nullable(),
  urgency: z.enum(urgencies),
  callBack: callBack.nullable(),
  fileIds: z.array(z.uuid()),
  /** The number of the case once it is opened */
  opened: z.string().nullable(),
});
type Asked = z.infer<typeof schema>;

/** A request to the desk that is to be sent. */
export type CaseDeed = Pick<Asked, 'kind' | 'title' | 'description' | 'opened'> & {
  device: Device | null;
  details: CaseDetails | null;
};

/** Sending the desk what only administrators may ask for (G7, G8): the case is the one's who asked. */
export const caseDeed = {
  schema,
  async look(sight: Pick<Operation, 'db' | 'actor'>, asked: Asked): Promise<CaseDeed> {
    const { kind, title, description, details, opened, deviceId } = asked;
    const device = deviceId === null ? null : await findDevice(sight, deviceId);
    return { kind, title, description, details, opened, device };
  },
  async carryOut(operation: Operation, asked: Asked): Promise<Outcome<Asked>> {
    const { kind: _kind, opened: _opened, details, ...wanted } = asked;
    const reported = await reportCase(operation, { ...wanted, details: details ?? undefined });
    return reported.ok ? done({ ...asked, opened: reported.value.number }) : reported;
  },
};
