import { actions } from './actions.ts';
import { faults } from './faults.ts';
import { office } from './office.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import type { LexiconRow } from './row.ts';
import { supplies } from './supplies.ts';

/** Every idea of the trade the search knows in the three languages. */
export const lexicon: readonly LexiconRow[] = [
  ...parts,
  ...faults,
  ...actions,
  ...supplies,
  ...office,
  ...people,
];
