import type { en } from './en.ts';

export const nl = {
  'orders.menu.title': 'Een bestelling volgen',
  'orders.menu.example': '“Waar blijft mijn toner?”, “mijn bestellingen”',
  'orders.list.open': 'Onderweg',
  'orders.list.mine': 'Mijn bestellingen',
  'orders.list.all': 'Alle bestellingen',
  'orders.list.about': 'Laatste bestellingen voor dit toestel',
  'orders.empty.open': 'Er is nu geen bestelling onderweg.',
  'orders.empty.mine': 'Je hebt hier nog niets besteld.',
  'orders.empty.all': 'Er zijn geen bestellingen.',
  'orders.count': '{count, plural, one {# bestelling} other {# bestellingen}}, de nieuwste eerst.',
  'orders.page': '{from} tot {to} van {total}',
  'orders.fact.orderedOn': 'Besteld op',
  'orders.fact.items': 'Artikelen',
  'orders.fact.promised': 'Verwacht',
  'orders.promised': 'tussen {from} en {to}',
  'orders.late': 'Ze had er al moeten zijn.',
  'orders.noTracking': 'De vervoerder gaf nog geen link om te volgen; die komt hier.',
  'orders.track': 'Het pakje volgen',
  'orders.again': 'Hetzelfde opnieuw bestellen',
} as const satisfies Record<keyof typeof en, string>;
