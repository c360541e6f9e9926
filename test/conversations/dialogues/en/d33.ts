import { titleOf } from '../../support/text-pattern.ts';
import type { Dialogue } from '../support/dialogue.ts';

/** As it is said, and as a moment in universal time. */
const hour = ['15:00', '3 and 4', '3 p', '3:00', 'T14:00'];

export const d33: Dialogue = {
  id: 'D33',
  title: 'finds the device by what was reported last, and puts call-back and urgency on that case',
  rows: 'F37 F45 G23 G57 G59',
  who: 'Alex',
  language: 'en',
  around: { Megan: 'en', Adele: 'en', Patti: 'en' },
  steps: [
    {
      say: "hey the copier's making that grinding noise again",
      expect: {
        open: { capability: 'report-fault', holds: ['noise'] },
        shows: ['CS0032498', ['WHJ01481', 'Compta 2e'], ['GNM75498', 'Accueil'], ['WHJ02153', 'Salle B']],
      },
    },
    {
      say: 'idk whichever i reported last time',
      expect: { shows: ['CS0032498', ['WHJ01481', 'Compta 2e']], offers: ['join'] },
    },
    {
      say: 'yeah. and have someone call me ext 214 between 3 and 4',
      expect: {
        either: [
          { waits: { capability: 'update-case', holds: ['CS0032498', '214', hour, ['again', 'grinding']] } },
          {
            stores: { comments: [{ on: 'CS0032498', by: 'Alex', text: ['again'] }] },
            tells: { Megan: ['CS0032498'] },
            waits: { capability: 'update-case', holds: ['CS0032498', '214', hour] },
          },
        ],
      },
    },
    {
      say: "yes, add that it's urgent",
      expect: {
        now: { CS0032498: { status: 'created' } },
        either: [
          {
            stores: { comments: [{ on: 'CS0032498', by: 'Alex', text: ['214', 'urgent'] }] },
            tells: { Megan: ['CS0032498'] },
          },
          {
            waits: {
              capability: 'update-case',
              holds: ['CS0032498', '214', 'urgent'],
              lacks: ["add that it's urgent"],
            },
          },
        ],
        later: { 'desk-channel': { desk: ['CS0032498', '214', 'urgent'] } },
      },
    },
    {
      say: 'still there. third week now, you guys are useless',
      at: '2026-11-23 10:15',
      expect: {
        shows: [
          'CS0032498',
          titleOf('cases.status.created', 'en'),
          ['0 820 12 40 40', '0820124040', 'support'],
        ],
        hides: ['menu'],
        closed: ['report-fault'],
        either: [
          { offers: ['comment'] },
          { waits: { capability: 'update-case', holds: ['CS0032498', 'third week now'] } },
        ],
      },
    },
  ],
};
