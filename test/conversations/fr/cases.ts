import type { Conversation } from '../support/conversation.ts';

/** Following cases, in French. */
export const cases: readonly Conversation[] = [
  {
    title: 'shows a case by its number, to watch and to leave again [F4 F45 G59]',
    steps: [
      {
        say: 'où en est CS0032498 ?',
        expect: {
          says: ['~CS0032498', 'cases.status.created', '~Compta 2e', 'cases.desk'],
          buttons: ['cases.comment', 'cases.watch', 'cases.refresh'],
        },
      },
      { click: 'cases.watch', expect: { buttons: ['cases.unwatch'], rows: { watchers: 1 } } },
      { click: 'cases.unwatch', expect: { buttons: ['cases.watch'], rows: { watchers: 0 } } },
    ],
  },
  {
    title: 'answers alike for a case of another company and for one that does not exist [G59 X8]',
    steps: [
      {
        say: 'statut de CS0032501',
        expect: { says: ['refusal.case-not-found.title', '~CS0032501'], not: ['~lade'] },
      },
      { say: 'statut de CS0099999', expect: { says: ['refusal.case-not-found.title', '~CS0099999'] } },
      { click: 'cases.list.mine', expect: { says: ['~CS0032498'] } },
    ],
  },
  {
    title: 'lists my cases and what waits for me, and opens one of them [G53 F5]',
    who: 'Megan',
    steps: [
      { say: 'mes dossiers', expect: { says: ['cases.list.mine', '~CS0032499', '~CS0032500'] } },
      {
        click: 'cases.list.action',
        expect: { says: ['~CS0032500', 'cases.status.awaits'], not: ['~CS0032499'] },
      },
      { click: 'engine.open', row: 'CS0032500', expect: { says: ['~GNM75498', 'cases.status.awaits'] } },
    ],
  },
  {
    title: 'finds the only case of a device by its name [F5]',
    steps: [{ say: 'il y a un dossier en cours pour la compta 2e ?', expect: { says: ['~CS0032498'] } }],
  },
  {
    title:
      'adds a comment said in words, confirmed in words, and tells who watches in the other chat [F37 G59]',
    steps: [
      { say: 'bonjour', by: 'Megan', elsewhere: true },
      {
        say: 'ajoutez un commentaire à CS0032498 : le bruit est revenu ce matin',
        expect: { form: { ready: true, shows: ['CS0032498', 'le bruit est revenu'] }, rows: { comments: 0 } },
      },
      {
        say: 'ok faites ça',
        expect: {
          says: ['cases.comment.added', '~le bruit est revenu'],
          rows: { comments: 1 },
          newest: { comment: { on: 'CS0032498', body: 'le bruit est revenu ce matin' } },
        },
      },
      {
        look: true,
        by: 'Megan',
        elsewhere: true,
        expect: { says: ['cases.notification.commented', '~le bruit est revenu'], buttons: ['engine.open'] },
      },
      { click: 'engine.open', by: 'Megan', elsewhere: true, expect: { says: ['~le bruit est revenu'] } },
    ],
  },
];
