import { type Programme, programmeSchema } from '../../../domain/programmes/schema.ts';
import { readProgramme } from '../../../prisma/seed/read-programme.ts';

/** The programme of the demo that has a membership. */
export const office: Programme = programmeSchema.parse(readProgramme('office'));

/** Its membership. */
export const rules = membershipOf(office);

function membershipOf({ membership }: Programme) {
  if (membership === null) throw new Error('the programme has no membership');
  return membership;
}
