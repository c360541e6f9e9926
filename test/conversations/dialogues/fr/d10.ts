import type { Dialogue } from '../support/dialogue.ts';

export const d10: Dialogue = {
  id: 'D10',
  title: 'lets somebody of another company order in one’s place, with her consent and until it is taken back',
  rows: 'X48 X49 X50 X51 X52',
  who: 'Lynne',
  language: 'fr',
  zone: '-05:00',
  around: { Adele: 'fr', Megan: 'fr', Alex: 'fr', Patti: 'fr' },
  steps: [
    {
      say: "j'pars 2 semaines, c'est adelev@example.com qui va commander à ma place",
      waitsFor: 'manage-delegates',
      expect: {
        waits: { capability: 'manage-delegates', holds: ['adelev@example.com'] },
        shows: ['accept'],
        never: ['Adele Vance', 'Atelier Durand'],
      },
    },
    {
      click: 'send',
      waitsFor: 'manage-delegates',
      expect: {
        stores: { others: { Delegation: 1 } },
        tells: { Adele: ['Clinique du Fleuve'] },
        shows: ['adelev@example.com'],
      },
    },
    {
      by: 'Adele',
      click: 'approve',
      waitsFor: 'manage-delegates',
      expect: { tells: { Lynne: ['Adele'] }, shows: ['Clinique du Fleuve'] },
    },
    {
      by: 'Adele',
      say: 'donc 1 magenta pour la réception',
      waitsFor: 'manage-delegates',
      expect: {
        open: { capability: 'order-supplies', device: 'MX4123456', items: { '6R1511': 1 } },
        shows: ['Clinique du Fleuve', ['CAD', '$'], 'stock'],
      },
    },
    {
      say: "c'est beau chu revenue, enlevez-la",
      at: '2026-12-04 10:15',
      waitsFor: 'manage-delegates',
      expect: { waits: { capability: 'manage-delegates', holds: ['Adele'] } },
    },
  ],
};
