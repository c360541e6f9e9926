import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** What can be asked (G1). */
export function whatCanIAsk(say: Say): CardData<'help'> {
  return {
    title: say('Que puis-je faire pour vous ?', 'Wat kan ik voor je doen?', 'What can I do for you?'),
    intro: say(
      'Dites-le avec vos mots, par exemple :',
      'Zeg het in je eigen woorden, bijvoorbeeld:',
      'Say it in your own words, for example:',
    ),
    groups: [
      {
        title: say('Machines', 'Apparaten', 'Devices'),
        entries: [
          {
            title: say('Signaler une panne', 'Storing melden', 'Report a fault'),
            example: say(
              '« la compta bourre au bac 2 »',
              '“papier vast in lade 2”',
              '“tray 2 keeps jamming”',
            ),
          },
          {
            title: say('Voir vos machines', 'Je apparaten', 'See your devices'),
            example: say('« mes machines à Lyon »', '“mijn apparaten in Gent”', '“my devices in Leeds”'),
          },
        ],
      },
      {
        title: say('Relevés et commandes', 'Standen en bestellingen', 'Readings and orders'),
        entries: [
          {
            title: say('Envoyer un relevé', 'Standen doorgeven', 'Send readings'),
            example: say(
              '« noir 153 700, couleur 6 586 »',
              '“zwart 153.700, kleur 6.586”',
              '“black 153,700, colour 6,586”',
            ),
          },
          {
            title: say('Commander', 'Bestellen', 'Order'),
            example: say('« 2 toners cyan »', '“2 cyaan toners”', '“2 cyan toners”'),
          },
        ],
      },
    ],
    actions: [
      button(say('Signaler une panne', 'Storing melden', 'Report a fault'), 'report-fault.open'),
      button(say('Commander', 'Bestellen', 'Order supplies'), 'order-supplies.open'),
      button(say('Mes demandes', 'Mijn meldingen', 'My cases'), 'check-case.list'),
    ],
  };
}
