import type { Dialogue, Mention } from '../support/dialogue.ts';

/** What is in the cupboard, on the card or as it is stored. */
function onHand(item: string, boxes: number, units: number): Mention {
  const unit = units > 1 ? 'unités' : 'unité';
  return [`"${item}":{"boxes":${boxes},"units":${units}}`, `${boxes} carton, ${units} ${unit}`];
}

export const d02: Dialogue = {
  id: 'D02',
  title: 'puts priority shipping forward with its limit and its price, and places nothing before a yes',
  rows: 'X17 X28 X29 X30 X31 X32 X33 X35 X41',
  who: 'Lynne',
  language: 'fr',
  zone: '-05:00',
  starts: '2026-11-20 13:00',
  around: { Patti: 'fr' },
  steps: [
    {
      say: "allo, y m'faudrait 6 boites de noir pis 2 cyan pour la réception, ça presse, mardi gros max",
      expect: {
        open: {
          capability: 'order-supplies',
          device: 'MX4123456',
          items: { '6R1509': 6, '6R1512': 2 },
          lacks: ['"shipping":"priority"'],
        },
        shows: ['priorit', 'stock'],
        hides: ['choose-device'],
      },
    },
    {
      say: 'noir pu une maudite boite, y reste 3 bouteilles dans une ouverte. cyan 1 boite pleine',
      expect: {
        open: {
          capability: 'order-supplies',
          device: 'MX4123456',
          items: { '6R1509': 6, '6R1512': 2 },
          holds: [onHand('6R1509', 0, 3), onHand('6R1512', 1, 0)],
        },
        shows: ['5', 'priorit', 'terrestre', ['3 à 5', '3-5']],
      },
    },
    {
      say: "ok mettons 4 noir 1 cyan d'abord en vite",
      expect: {
        open: {
          capability: 'order-supplies',
          device: 'MX4123456',
          items: { '6R1509': 4, '6R1512': 1 },
          holds: ['"shipping":"priority"'],
          lacks: ['"priorityConsent":true'],
        },
        shows: ['60', ['reste', 'restant', 'autres', 'plus tard', 'pas dans cette commande']],
      },
    },
    {
      say: 'correct pour le 60. PO 88-1204',
      expect: {
        waits: {
          capability: 'order-supplies',
          device: 'MX4123456',
          items: { '6R1509': 4, '6R1512': 1 },
          holds: ['88-1204', '"priorityConsent":true'],
        },
        shows: ['Pavillon A', '88-1204', '60', 'priorit'],
      },
    },
    {
      click: 'send',
      expect: {
        stores: {
          others: { Stock: 2 },
          orders: [
            {
              number: '1473940',
              account: 'Clinique du Fleuve',
              serial: 'MX4123456',
              by: 'Lynne',
              status: 'submitted',
              shipping: 'priority',
              priorityConsent: true,
              poNumber: '88-1204',
              items: { '6R1509': 4, '6R1512': 1 },
            },
          ],
        },
        shows: ['1473940', 'minuit'],
      },
    },
  ],
};
