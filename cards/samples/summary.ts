import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** What was understood of a fault, with one thing missing. */
export function faultSummary(say: Say): CardData<'summary'> {
  return {
    title: say('Signaler une panne', 'Storing melden', 'Report a fault'),
    intro: say('Voici ce que j’ai noté.', 'Dit heb ik genoteerd.', 'Here is what I noted.'),
    facts: [
      { label: say('Machine', 'Apparaat', 'Device'), value: 'Compta · MX4123456' },
      {
        label: say('Problème', 'Probleem', 'Problem'),
        value: say('Bourrage, bac 2', 'Papier vast, lade 2', 'Paper jam, tray 2'),
      },
      {
        label: say('Description', 'Beschrijving', 'Description'),
        value: say(
          '« ça coince toutes les dix pages »',
          '“loopt om de tien pagina’s vast”',
          '“jams every ten pages”',
        ),
      },
    ],
    missing: say(
      'Il manque encore : votre numéro de téléphone.',
      'Nog nodig: je telefoonnummer.',
      'Still needed: your phone number.',
    ),
    warnings: [],
    actions: [
      button(say('Compléter', 'Aanvullen', 'Complete'), 'engine.edit', { draft: 'd3' }, 'positive'),
      button(say('Annuler', 'Annuleren', 'Cancel'), 'engine.cancel', { draft: 'd3' }),
    ],
  };
}
