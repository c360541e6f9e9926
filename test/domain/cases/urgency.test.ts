import { expect, it } from 'vitest';
import { priorityOf } from '../../../domain/cases/rules/urgency.ts';
import { programmeSchema } from '../../../domain/programmes/schema.ts';
import { programmeOf } from '../supplies/terms.ts';

it('is a figure of the programme: usual, urgent, dangerous [G57 P7]', () => {
  const office = programmeOf('office');
  expect([priorityOf(office, 'usual'), priorityOf(office, 'urgent'), priorityOf(office, 'danger')]).toEqual([
    3, 2, 1,
  ]);
  const own = programmeSchema.parse({ ...office, priorities: { usual: 4, urgent: 3, danger: 1 } });
  expect(priorityOf(own, 'usual')).toBe(4);
});

it('has its usual figures where a programme says nothing [G57]', () => {
  const { priorities: _, ...silent } = programmeOf('office');
  expect(programmeSchema.parse(silent).priorities).toEqual({ usual: 3, urgent: 2, danger: 1 });
});
