import type { Programme, RequestRules } from '../../../domain/programmes/schema.ts';

/** What a programme says nothing of is filed as general. */
const unruled: RequestRules = {
  category: 'general',
  kinds: [],
  leadDays: 0,
  promise: null,
  withinHours: null,
};

/** How a programme files and promises a kind of request. */
export function rulesOf({ requests }: Pick<Programme, 'requests'>, id: string): RequestRules {
  return requests[id] ?? unruled;
}
