import { articlesOn } from '../support/articles.ts';
import type { Dialogue } from '../support/dialogue.ts';

export const d37: Dialogue = {
  id: 'D37',
  title: 'remembers the order that was to follow a report, though no report was needed after all',
  rows: 'G25 G30 G31 G48 G51',
  who: 'Alex',
  language: 'en',
  around: { Megan: 'en', Adele: 'en', Patti: 'en' },
  steps: [
    {
      say: "jam in accounting again, once that's logged order black for the same machine",
      expect: {
        open: { capability: 'report-fault', device: 'WHJ01481', holds: ['jam'] },
        shows: ['black'],
        hides: ['choose-device'],
      },
    },
    {
      say: 'inside',
      expect: {
        open: { capability: 'report-fault', device: 'WHJ01481', holds: ['jam/inside'] },
        shows: [articlesOn('en', 'jam/inside')],
        offers: ['helped', 'not-helped'],
      },
    },
    {
      say: 'got it out, works',
      expect: {
        articleOutcome: 'yes',
        closed: ['report-fault'],
        open: { capability: 'order-supplies', device: 'WHJ01481', holds: [['8519B002', 'black']] },
        hides: ['choose-device'],
      },
    },
    {
      say: "2. do i need to tell you what's in the cupboard",
      expect: {
        waits: { capability: 'order-supplies', device: 'WHJ01481', items: { '8519B002': 2 } },
        shows: ['8519B002', '2'],
      },
    },
    {
      say: 'no then yes order it',
      expect: {
        stores: {
          orders: [
            {
              number: '1473940',
              serial: 'WHJ01481',
              status: 'submitted',
              totalCents: 0,
              items: { '8519B002': 2 },
            },
          ],
        },
        shows: ['1473940'],
      },
    },
  ],
};
