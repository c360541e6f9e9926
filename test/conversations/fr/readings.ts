import type { Conversation } from '../support/conversation.ts';

/** Meter readings, in French. */
export const readings: readonly Conversation[] = [
  {
    title: 'records figures written as people write them, after showing the last ones [F8 F16 G41]',
    steps: [
      {
        say: 'noir 41 000 et couleur 36.000 sur WHJ02153',
        expect: { form: { ready: true, shows: ['41', '36'] }, rows: { readings: 0 } },
      },
      {
        send: {},
        expect: {
          says: ['meters.recorded.title', '~41 000', '~36 000'],
          rows: { readings: 2 },
          newest: { readings: { 113: 41_000, 123: 36_000 } },
        },
      },
    ],
  },
  {
    title:
      'explains a lower figure with its ways out, and hands it to the desk when it is right [F8 F10 F12]',
    steps: [
      {
        say: 'relevé salle B noir 39 000',
        expect: {
          says: ['meters.lower.title', 'meters.lower.text', '~39 000', '~40 125'],
          buttons: ['meters.correct', 'meters.lower.review'],
          rows: { readings: 0 },
        },
      },
      {
        click: 'meters.lower.review',
        expect: { says: ['~CS0032600', 'meters.review.sent'], rows: { cases: 1, reviews: 1 } },
      },
    ],
  },
  {
    title: 'takes a correction of a lower figure by text, and "ok" sends it [F8]',
    steps: [
      { say: 'relevé salle B noir 39 000', expect: { says: ['meters.lower.title'] } },
      { say: 'non, 41 200', expect: { form: { ready: true, shows: ['41'] } } },
      { say: 'ok', expect: { says: ['meters.recorded.title'], newest: { readings: { 113: 41_200 } } } },
    ],
  },
  {
    title: 'questions a jump and a swap without refusing them [F9]',
    steps: [
      { say: 'WHJ01481 noir 900 000', expect: { says: ['meters.jump.title'], rows: { readings: 0 } } },
      { say: 'non, 90 000', expect: { form: { ready: true } } },
      { say: 'annuler', expect: { says: ['engine.cancelled'], rows: { readings: 0, openDrafts: 0 } } },
      {
        say: 'relevé de la compta : 113 à 61 950 et 123 à 88 400',
        expect: { says: ['meters.swapped.title'], buttons: ['meters.swapped.exchange'] },
      },
      { click: 'meters.swapped.exchange', expect: { form: { ready: true } } },
      { send: {}, expect: { newest: { readings: { 113: 88_400, 123: 61_950 } } } },
    ],
  },
  {
    title: 'refuses what is no number beside its field and keeps the others [F8]',
    steps: [
      { say: 'je veux donner le relevé de la salle B', expect: { form: { shows: ['(113)'] } } },
      {
        send: { '113-WHJ02153': 'beaucoup', '123-WHJ02153': '36 000' },
        expect: { says: ['forms.number'], rows: { readings: 0 } },
      },
      {
        send: { '113-WHJ02153': '41.000' },
        expect: { says: ['meters.recorded.title'], newest: { readings: { 113: 41_000, 123: 36_000 } } },
      },
    ],
  },
];
