import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** The counters of a device (F16, F17). */
export function lastReadings(say: Say): CardData<'readings'> {
  const on = say('28 févr. 2026, estimé', '28 feb. 2026, geschat', '28 Feb 2026, estimated');
  const row = (code: number, words: string, value: string) => ({
    meter: `${code} ${words}`,
    value,
    detail: on,
  });
  return {
    title: say('Relevés de Accueil 2e', 'Standen van Accueil 2e', 'Readings of Accueil 2e'),
    intro: 'GNM75498',
    rows: [
      row(112, say('N&B grand', 'Z/W groot', 'B&W large'), say('6 586', '6.586', '6,586')),
      row(113, say('N&B petit', 'Z/W klein', 'B&W small'), say('153 665', '153.665', '153,665')),
      row(122, say('Couleur grand', 'Kleur groot', 'Colour large'), say('12 004', '12.004', '12,004')),
      row(123, say('Couleur petit', 'Kleur klein', 'Colour small'), say('143 312', '143.312', '143,312')),
    ],
    warnings: [
      say(
        'Sans relevé d’ici le 31 mars, la facture sera estimée et ne pourra pas être contestée.',
        'Zonder stand voor 31 maart wordt de factuur geschat en kan ze niet worden betwist.',
        'Without a reading by 31 March the invoice is estimated and cannot be disputed.',
      ),
    ],
    actions: [
      button(
        say('Envoyer un relevé', 'Standen doorgeven', 'Send readings'),
        'submit-meters.open',
        { asset: 'a1' },
        'positive',
      ),
      button(say('Contester', 'Betwisten', 'Dispute'), 'query-meters.dispute', { asset: 'a1' }),
    ],
  };
}
