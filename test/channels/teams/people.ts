import type { TeamsPerson } from '../../support/teams/activities.ts';
import { tenantId } from '../../support/teams/start-teams.ts';

export const anna: TeamsPerson = {
  aadObjectId: '00000000-0000-4000-8000-00000000000a',
  name: 'Anna Maes',
  tenantId,
  locale: 'nl-BE',
};

export const bram: TeamsPerson = {
  ...anna,
  aadObjectId: '00000000-0000-4000-8000-00000000000b',
  name: 'Bram Claes',
};
