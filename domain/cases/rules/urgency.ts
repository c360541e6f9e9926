import type { Programme } from '../../programmes/schema.ts';

/** How pressing something is by what the person says; danger is worse than urgent. */
export const urgencies = ['usual', 'urgent', 'danger'] as const;
export type Urgency = (typeof urgencies)[number];

/** The priority of a case, 1 being the highest, after the programme's figures (G57, P7). */
export function priorityOf({ priorities }: Pick<Programme, 'priorities'>, urgency: Urgency): number {
  return priorities[urgency];
}
