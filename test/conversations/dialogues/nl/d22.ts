import type { Dialogue } from '../support/dialogue.ts';

export const d22: Dialogue = {
  id: 'D22',
  title: 'tells the levels of a membership by points, asks one document, and keeps an unfinished sign-up',
  rows: 'C2 C3 C13 C14 C15 C16 C17 C23',
  who: 'Joris',
  language: 'nl',
  around: { Patti: 'nl' },
  steps: [
    {
      say: 'onze fotograaf wil bij da pro lidmaatschap, hoeveel punten hebt ge daarvoor nodig',
      expect: { shows: ['500', 'Silver', '85', 'Gold', '1000', '170', 'Platinum', '1600', '300'] },
    },
    {
      say: 'hij zit aan 1700',
      expect: {
        open: { capability: 'membership', holds: ['1700'] },
        shows: ['Silver', 'Gold', 'Platinum'],
        closed: ['submit-meters'],
      },
    },
    {
      say: 'de middelste. btw nr hebben we denk ik niet',
      expect: {
        open: { capability: 'membership', holds: ['Gold', '1700'] },
        shows: ['factuur', ['licentie', 'vergunning'], ['uittreksel', 'KvK']],
      },
    },
    {
      say: 'jawel toch, staat op de factuur',
      expect: { open: { capability: 'membership', holds: ['Gold'] }, shows: [['btw-', 'btw']] },
    },
    {
      say: 'kijk ik morgen naar',
      expect: { open: { capability: 'membership', holds: ['Gold', '1700'] } },
    },
  ],
};
