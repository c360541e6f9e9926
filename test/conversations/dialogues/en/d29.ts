import type { Dialogue } from '../support/dialogue.ts';

export const d29: Dialogue = {
  id: 'D29',
  title: 'takes four figures in the order just shown, one by one and corrected, and tells what went out',
  rows: 'F8 F10 F16 F17 G41 G44',
  who: 'Alex',
  language: 'en',
  around: { Megan: 'en', Patti: 'en' },
  steps: [
    {
      say: 'accueil 113 - 153,702',
      expect: {
        open: { capability: 'submit-meters', device: 'GNM75498', figures: { 113: 153_702 } },
        shows: ['153702', '112', '122', '123'],
        hides: ['review'],
      },
    },
    {
      say: 'and the other three figures?',
      expect: {
        open: {
          capability: 'submit-meters',
          device: 'GNM75498',
          figures: { 113: 153_702 },
          lacks: ['"value":3,', '"value":3}'],
        },
        shows: ['112', '6586', '122', '9792', '123', '143312', '2024'],
      },
    },
    {
      say: '6590, 9795, 143001',
      expect: {
        open: {
          capability: 'submit-meters',
          device: 'GNM75498',
          figures: { 113: 153_702, 112: 6590, 122: 9795 },
          holds: ['143001'],
        },
        shows: ['143001', '143312'],
        offers: ['review', 'edit'],
      },
    },
    {
      say: 'misread it, 143,610',
      expect: {
        waits: {
          capability: 'submit-meters',
          device: 'GNM75498',
          figures: { 112: 6590, 113: 153_702, 122: 9795, 123: 143_610 },
        },
        hides: ['review'],
      },
    },
    {
      say: 'send. did it go through?',
      expect: {
        stores: { readings: { GNM75498: { 112: 6590, 113: 153_702, 122: 9795, 123: 143_610 } } },
        shows: ['6590', '153702', '9795', '143610'],
      },
    },
  ],
};
