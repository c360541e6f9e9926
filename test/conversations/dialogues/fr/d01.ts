import { articlesOn } from '../support/articles.ts';
import type { Dialogue } from '../support/dialogue.ts';
import { photo } from '../support/files.ts';

export const d01: Dialogue = {
  id: 'D01',
  title: 'takes a photo without words as part of the jam, and sends the report once when told to',
  rows: 'G25 G30 G31 F36 F48',
  who: 'Alex',
  language: 'fr',
  around: { Megan: 'fr', Adele: 'fr', Patti: 'fr' },
  steps: [
    {
      say: 'bourrage encore a l accueil bac 2 jen peux plus',
      expect: {
        open: { capability: 'report-fault', device: 'GNM75498', holds: ['jam/tray'] },
        shows: [articlesOn('fr', 'jam/tray')],
        offers: ['helped', 'not-helped'],
        hides: ['choose-device'],
      },
    },
    {
      posts: photo,
      expect: {
        open: { capability: 'report-fault', device: 'GNM75498', holds: ['jam/tray'] },
        shows: [['photo', 'image']],
      },
    },
    {
      say: "j'ai retiré la feuille mais ya un bout coincé au fond",
      expect: {
        articleOutcome: 'no',
        waits: {
          capability: 'report-fault',
          device: 'GNM75498',
          holds: ['jam/tray', 'un bout coincé au fond'],
        },
      },
    },
    {
      say: 'oui envoyez qqn svp',
      expect: {
        stores: {
          cases: [
            {
              number: 'CS0032600',
              serial: 'GNM75498',
              category: 'jam',
              subcategory: 'tray',
              status: 'created',
              priority: 3,
              articleOutcome: 'no',
              reporter: 'Alex',
              contact: 'Alex',
              text: ['un bout coincé au fond'],
            },
          ],
        },
        shows: ['CS0032600'],
        later: { 'desk-channel': { desk: ['CS0032600'] } },
      },
    },
    {
      say: 'c bien parti ? et je laisse la machine allumée ou pas',
      expect: {
        shows: ['CS0032600', ['allum', 'éteind', 'éteint', 'sous tension']],
        closed: ['report-fault'],
        either: [
          { offers: ['comment'] },
          { offers: ['helped'] },
          { waits: { capability: 'update-case', holds: ['CS0032600', 'allumée'] } },
        ],
      },
    },
  ],
};
