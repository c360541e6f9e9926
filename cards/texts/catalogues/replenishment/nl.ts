import type { en } from './en.ts';

export const nl = {
  'replenishment.title': 'Automatische leveringen',
  'replenishment.group':
    'De verbruiksgoederen van deze toestellen vertrekken samen, naar dezelfde plaats en dezelfde contactpersoon.',
  'replenishment.nudge': 'Houd je voorraad en leveradres up-to-date: dan komen de leveringen op tijd.',
  'replenishment.state.active': 'Actief',
  'replenishment.state.grey': 'Actief, niet verbonden',
  'replenishment.state.activate': 'Te activeren',
  'replenishment.state.eligible': 'Mogelijk',
  'replenishment.state.ineligible': 'Niet mogelijk',
  'replenishment.means.active': 'De verbruiksgoederen komen vanzelf.',
  'replenishment.means.grey': 'Werkt beter zodra het met het netwerk verbonden is: bel {phone}.',
  'replenishment.means.activate': 'Eén telefoontje en het start: {phone}.',
  'replenishment.means.eligible': 'Kan zijn verbruiksgoederen zonder bestelling krijgen.',
  'replenishment.means.ineligible': 'Alleen sommige modellen kunnen het; bestel wat het nodig heeft.',
  'replenishment.ask.activate': 'Activeren',
  'replenishment.ask.connect': 'Verbinden',
  'replenishment.ask.pause': 'Pauzeren',
  'replenishment.ask.missing': 'Een fout melden',
} satisfies Record<keyof typeof en, string>;
