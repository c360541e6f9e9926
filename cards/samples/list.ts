import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** A page of the person's cases. */
export function caseList(say: Say, count = 5): CardData<'list'> {
  const open = say('Ouvrir', 'Openen', 'Open');
  const states = [
    say('Créée', 'Aangemaakt', 'Created'),
    say('Résolue', 'Opgelost', 'Resolved'),
    say('Clôturée', 'Gesloten', 'Closed'),
  ];
  const tones = ['neutral', 'good', 'warning', 'attention'] as const;
  const titles = [
    say('Bruit anormal', 'Vreemd geluid', 'Unusual noise'),
    say('Toner noir refusé', 'Zwarte toner geweigerd', 'Black toner refused'),
    say('Numérisation vers un dossier', 'Scannen naar een map', 'Scan to a folder'),
  ];
  return {
    title: say('Vos demandes', 'Je meldingen', 'Your cases'),
    intro: say('Les plus récentes d’abord.', 'De nieuwste eerst.', 'Newest first.'),
    filters: [
      button(say('En cours', 'Lopend', 'Open ones'), 'check-case.list', { filter: 'open' }),
      button(say('Toutes', 'Alle', 'All'), 'check-case.list', { filter: 'all' }),
    ],
    rows: Array.from({ length: count }, (_, index) => ({
      title: `CS00${32498 - index} · ${titles[index % 3] ?? ''}`,
      detail: `Compta · MX4123456 · ${say('2 mars 2026', '2 maart 2026', '2 March 2026')}`,
      state: states[index % 3] ?? '',
      tone: tones[index % 4] ?? 'neutral',
      button: button(open, 'check-case.show', { case: `c${index}` }),
    })),
    footer: say(`1 à ${count} sur 12`, `1 tot ${count} van 12`, `1 to ${count} of 12`),
    actions: [
      button(say('Voir la suite', 'Meer tonen', 'Show more'), 'check-case.list', { filter: 'all', from: 5 }),
    ],
  };
}
