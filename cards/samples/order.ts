import type { CardData } from '../views/card-view.ts';
import { button, type Say } from './say.ts';

/** An order before it is sent, with priority shipping (F26, X28-X33). */
export function orderDraft(say: Say): CardData<'order'> {
  const money = (euros: string) => say(`${euros},00 €`, `€ ${euros},00`, `€${euros}.00`);
  const included = say('compris', 'inbegrepen', 'included');
  const boxes = (count: number) => say(`${count} cartons`, `${count} dozen`, `${count} boxes`);
  return {
    title: say('Votre commande', 'Je bestelling', 'Your order'),
    tone: 'neutral',
    state: say('Pas encore envoyée', 'Nog niet verstuurd', 'Not sent yet'),
    intro: say('Pour Compta, MX4123456.', 'Voor Compta, MX4123456.', 'For Compta, MX4123456.'),
    lines: [
      {
        item: `${say('Toner noir', 'Zwarte toner', 'Black toner')} · 6R1509`,
        quantity: boxes(2),
        price: included,
        note: '',
      },
      {
        item: `${say('Agrafes', 'Nietjes', 'Staples')} · 008R12941`,
        quantity: boxes(3),
        price: money('84'),
        note: say('Facturées à part', 'Apart gefactureerd', 'Billed separately'),
      },
    ],
    total: { label: say('Total hors taxes', 'Totaal zonder btw', 'Total before tax'), value: money('144') },
    facts: [
      {
        label: say('Livraison', 'Levering', 'Delivery'),
        value: say(
          'Prioritaire, 1 à 2 jours ouvrés',
          'Met voorrang, 1 tot 2 werkdagen',
          'Priority, 1 to 2 business days',
        ),
      },
      { label: say('Adresse', 'Adres', 'Address'), value: '12 rue des Tilleuls, 69003 Lyon' },
      { label: say('Bon de commande', 'Inkoopnummer', 'PO number'), value: '4500012345' },
    ],
    warnings: [
      say(
        'La livraison prioritaire coûte au moins 60,00 €.',
        'Levering met voorrang kost minstens € 60,00.',
        'Priority shipping costs at least €60.00.',
      ),
    ],
    actions: [
      button(say('Commander', 'Bestellen', 'Order'), 'order-supplies.send', { draft: 'd2' }, 'positive'),
      button(say('Modifier', 'Wijzigen', 'Change'), 'order-supplies.edit', { draft: 'd2' }),
      button(say('Annuler', 'Annuleren', 'Cancel'), 'engine.cancel', { draft: 'd2' }),
    ],
  };
}
