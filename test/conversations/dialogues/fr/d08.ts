import { titleOf } from '../../support/text-pattern.ts';
import type { Dialogue } from '../support/dialogue.ts';

export const d08: Dialogue = {
  id: 'D08',
  title: 'finds a case by three digits, and changes nothing of it for a remark or a thank-you',
  rows: 'F4 F7 F37 G55 G59',
  who: 'Alex',
  language: 'fr',
  around: { Megan: 'fr', Adele: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'du neuf sur le 498 ?',
      expect: {
        shows: [
          ...[
            'CS0032498',
            ['bruit', 'frottement'],
            ['Compta 2e', 'WHJ01481'],
            titleOf('cases.status.created', 'fr'),
          ],
          ...['Un technicien passera jeudi matin', ['19 nov', 'hier']],
        ],
      },
    },
    {
      say: 'jeudi jsuis pas la dites leur de voir avec megan',
      expect: { waits: { capability: 'update-case', holds: ['CS0032498', 'jeudi jsuis pas la', 'megan'] } },
    },
    {
      say: 'ouais',
      expect: {
        stores: { comments: [{ on: 'CS0032498', by: 'Alex', text: ['jeudi jsuis pas la', 'megan'] }] },
        tells: { Megan: ['CS0032498', 'jeudi jsuis pas la'] },
        shows: ['CS0032498'],
        later: { 'desk-channel': { desk: ['CS0032498', 'jeudi jsuis pas la'] } },
      },
    },
    {
      say: 'en vrai le bruit est parti depuis ce matin',
      expect: { shows: ['CS0032498', ['résol', 'réglé', 'solution']] },
    },
    { say: 'non gardez le rdv au cas où', expect: { shows: ['CS0032498'] } },
    {
      say: "c'est réglé merci",
      at: '2026-11-27 10:15',
      expect: { shows: ['CS0032498', ['résol', 'réglé', 'solution']] },
    },
  ],
};
