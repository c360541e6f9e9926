import type { Conversation } from '../support/conversation.ts';

/** Meter readings, in Dutch. */
export const readings: readonly Conversation[] = [
  {
    title: 'records figures written with points, by code [F8 F16]',
    steps: [
      {
        say: 'tellerstanden WHJ02153: 113 = 41.100 en 123 = 36.200',
        expect: { form: { ready: true }, rows: { readings: 0 } },
      },
      {
        say: 'klopt',
        expect: {
          says: ['meters.recorded.title', '~41.100'],
          rows: { readings: 2 },
          newest: { readings: { 113: 41_100, 123: 36_200 } },
        },
      },
    ],
  },
  {
    title: 'explains a lower figure, and takes the right one instead [F8 F9]',
    steps: [
      {
        say: 'zwart 39.000 op WHJ02153',
        expect: { says: ['meters.lower.title', '~40.125'], buttons: ['meters.lower.review'] },
      },
      { click: 'meters.correct', expect: { rows: { readings: 0 } } },
      {
        send: { '113-WHJ02153': '41 500' },
        expect: { says: ['meters.recorded.title'], newest: { readings: { 113: 41_500 } } },
      },
    ],
  },
  {
    title: 'asks about a jump and records it when the person is sure [F9]',
    steps: [
      { say: 'zwart 400.000 op WHJ01481', expect: { says: ['meters.jump.title'], rows: { readings: 0 } } },
      { say: 'ja', expect: { newest: { readings: { 113: 400_000 } }, rows: { readings: 1 } } },
    ],
  },
  {
    title: 'puts aside a reading for a fault and comes back to it [G1 F8]',
    steps: [
      { say: 'zwart 41.100 op WHJ02153', expect: { form: { ready: true } } },
      { say: 'papierstoring in lade 2 van GNM75498', expect: { says: ['faults.article.question'] } },
      { say: 'ja', expect: { says: ['faults.article.solved.title', 'engine.resume'] } },
      { click: 'engine.continue', expect: { form: { ready: true } } },
      { send: {}, expect: { newest: { readings: { 113: 41_100 } } } },
    ],
  },
];
