import type { Dialogue } from '../support/dialogue.ts';

export const d13: Dialogue = {
  id: 'D13',
  title: 'keeps a report overnight and through a question, says plainly what it is, and sends once',
  rows: 'G24 G27 G31 B12 G64',
  who: 'Alex',
  language: 'fr',
  starts: '2026-11-19 17:40',
  around: { Megan: 'fr', Adele: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'scan vers dossier marche plus salle B depuis la maj windows',
      expect: {
        open: {
          capability: 'report-fault',
          device: 'WHJ02153',
          holds: ['cannot-use/scan', 'depuis la maj windows'],
        },
        offers: ['helped', 'not-helped'],
        hides: ['choose-device'],
      },
    },
    {
      say: 'bonjour',
      at: '2026-11-20 09:05',
      expect: {
        open: { capability: 'report-fault', device: 'WHJ02153', holds: ['depuis la maj windows'] },
        shows: ['scan', ['Salle B', 'WHJ02153']],
        offers: ['resume', 'cancel'],
      },
    },
    {
      say: "vous êtes un robot ou ya quelqu'un",
      expect: {
        shows: [
          ['automat', 'robot', 'programme'],
          ['0 820 12 40 40', '0820124040'],
          'ouvert',
          ['8 h 30', '8h30'],
        ],
        open: { capability: 'report-fault', device: 'WHJ02153', holds: ['depuis la maj windows'] },
      },
    },
    {
      say: "ok on reprend. les articles j'ai rien capté, envoyez",
      expect: {
        articleOutcome: 'no',
        either: [
          {
            stores: {
              cases: [
                {
                  number: 'CS0032600',
                  serial: 'WHJ02153',
                  articleOutcome: 'no',
                  text: ['depuis la maj windows'],
                },
              ],
            },
            shows: ['CS0032600'],
          },
          { waits: { capability: 'report-fault', device: 'WHJ02153', holds: ['depuis la maj windows'] } },
        ],
      },
    },
    {
      say: 'au fait vous savez quoi sur moi ? effacez tout',
      expect: {
        shows: ['Alex Wilber', 'alexw@example.com', 'Atelier Durand', 'CS0032498', '1473939', 'WHJ01481'],
        never: ['Megan', 'Adele', 'meganb@example.com', 'adelev@example.com'],
        waits: { capability: ['settings', 'general-request'] },
      },
    },
  ],
};
