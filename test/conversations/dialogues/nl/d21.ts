import { articlesOn } from '../support/articles.ts';
import type { Dialogue } from '../support/dialogue.ts';

const words = ["collega's idem", 'uit en aan gezet'];

export const d21: Dialogue = {
  id: 'D21',
  title: 'answers a question in the middle of a report, and skips only what is optional',
  rows: 'F27 F28 F71 G27 G30 G31',
  who: 'Alex',
  language: 'nl',
  around: { Megan: 'nl', Patti: 'nl' },
  steps: [
    {
      say: "badge wordt niet herkend salle B sinds vanochtend, collega's idem",
      expect: {
        open: { capability: 'report-fault', device: 'WHJ02153', holds: ['software/login', "collega's idem"] },
        shows: [articlesOn('nl', 'software/login')],
        offers: ['helped', 'not-helped'],
        hides: ['choose-device'],
      },
    },
    {
      say: 'ff tussendoor hoe print ik ook alweer zwartwit',
      expect: {
        open: {
          capability: 'report-fault',
          device: 'WHJ02153',
          holds: ["collega's idem"],
          lacks: ['no-colour'],
        },
        shows: [articlesOn('nl', 'how-to/black-and-white'), 'badge'],
      },
    },
    {
      say: 'thx. badge: uit en aan gezet, niks',
      expect: {
        articleOutcome: 'no',
        open: { capability: 'report-fault', device: 'WHJ02153', holds: words },
      },
    },
    {
      say: 'sla maar over',
      expect: {
        waits: { capability: 'report-fault', device: 'WHJ02153', holds: words, lacks: ['sla maar over'] },
      },
    },
    {
      say: "ja hoor. staat dat van die collega's er ook in?",
      expect: {
        stores: {
          cases: [
            {
              number: 'CS0032600',
              serial: 'WHJ02153',
              category: 'software',
              articleOutcome: 'no',
              text: words,
            },
          ],
        },
        shows: ['CS0032600', "collega's"],
        later: { 'desk-channel': { desk: ['CS0032600'] } },
      },
    },
  ],
};
