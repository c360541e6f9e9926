import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** Pages by month. */
export function pagesByMonth(say: Say): CardData<'table'> {
  return {
    title: say('Pages par mois', 'Pagina’s per maand', 'Pages by month'),
    intro: 'Compta · MX4123456',
    columns: [
      { title: say('Mois', 'Maand', 'Month') },
      { title: say('Noir', 'Zwart', 'Black'), numeric: true },
      { title: say('Couleur', 'Kleur', 'Colour'), numeric: true },
    ],
    rows: [
      [say('Février 2026', 'Februari 2026', 'February 2026'), say('1 204', '1.204', '1,204'), '310'],
      [say('Mars 2026', 'Maart 2026', 'March 2026'), say('980', '980', '980'), '42'],
    ],
    footer: say('Relevé du 31 mars 2026', 'Stand van 31 maart 2026', 'As of 31 March 2026'),
    actions: [button(say('Par machine', 'Per apparaat', 'By device'), 'query-meters.devices')],
  };
}
