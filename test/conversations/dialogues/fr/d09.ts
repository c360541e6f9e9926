import type { Dialogue } from '../support/dialogue.ts';

export const d09: Dialogue = {
  id: 'D09',
  title:
    'leaves the waste container out of a dealer’s order with the reason, and keeps the consent to staples',
  rows: 'F25 F26 G48 G51 G52',
  who: 'Isaiah',
  language: 'fr',
  around: { Patti: 'fr' },
  steps: [
    {
      say: 'slt pour le lycée 2 noirs, 1 bac de récup, des agrafes',
      expect: {
        open: {
          capability: 'order-supplies',
          device: 'LJM20877',
          items: { '2789B002': 2 },
          holds: [['0250A013', 'agrafes', 'staples']],
        },
        shows: ['bac', 'revendeur', 'agrafes', 'factur'],
        hides: ['choose-device'],
      },
    },
    {
      say: "1 boite, ok pour les 42 € j'ai l'accord du client. par contre mettez 3 noirs. et c'est quoi cette histoire de bac",
      expect: {
        waits: {
          capability: 'order-supplies',
          device: 'LJM20877',
          items: { '2789B002': 3, '0250A013': 1 },
          holds: ['"billingConsent":true'],
        },
        shows: ['42', 'bac', 'revendeur'],
      },
    },
    {
      click: 'send',
      expect: {
        stores: {
          orders: [
            {
              number: '1473940',
              account: 'Lycée Jean Moulin',
              serial: 'LJM20877',
              by: 'Isaiah',
              status: 'submitted',
              totalCents: 4200,
              items: { '2789B002': 3, '0250A013': 1 },
            },
          ],
        },
        shows: ['1473940'],
      },
    },
    {
      say: 'et chez De Smet, yavait pas une commande en cours ?',
      expect: { shows: ['De Smet', ['aucune', 'pas de commande']], never: ['1473939'] },
    },
  ],
};
