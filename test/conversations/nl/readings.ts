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
  {
    title: 'sends what is fine of three devices, and says what waits [F8 F12 F22]',
    steps: [
      {
        say: 'accueil zwart 153.900, compta zwart 88.700 en salle B zwart 39.870',
        expect: {
          says: ['~153.900', '~88.700', '~39.870', '~40.125', 'meters.fate.lower'],
          buttons: ['engine.send', 'meters.lower.review'],
          noButtons: ['meters.lower.contract'],
        },
      },
      {
        say: 'ja verstuur maar',
        expect: {
          says: ['meters.recorded.title', '~1 opvallend cijfer wacht', 'meters.lower.title'],
          rows: { readings: 2 },
        },
      },
      { say: 'nee, 40.370', expect: { form: { ready: true, shows: ['40'] } } },
      { say: 'ja', expect: { rows: { readings: 3, openDrafts: 0 } } },
    ],
  },
  {
    title: 'sends readings and review together when the figure is said to be right [F10 F12 F22]',
    steps: [
      { say: 'accueil zwart 153.900 en salle B zwart 39.870', expect: { says: ['meters.fate.lower'] } },
      {
        say: '39.870 klopt, ik heb het nog eens gecontroleerd',
        expect: { says: ['meters.fate.desk', '~Accueil'], rows: { readings: 0, cases: 0 } },
      },
      {
        say: 'allebei goed',
        expect: { says: ['~CS0032600', '~153.900'], rows: { readings: 2, reviews: 1, cases: 1 } },
      },
    ],
  },
  {
    title: 'leaves a device out, and answers by when they are wanted while the figures stay [F8 F22 B8]',
    steps: [
      { say: 'accueil zwart 153.900 en salle B zwart 40.200', expect: { buttons: ['engine.send'] } },
      { say: 'wanneer moest dat binnen zijn?', expect: { says: ['meters.when'], buttons: ['engine.send'] } },
      { say: 'laat salle B weg', expect: { form: { ready: true, shows: ['153'] }, not: ['~40.200'] } },
      { say: 'ja', expect: { newest: { readings: { 113: 153_900 } }, rows: { readings: 1 } } },
    ],
  },
  {
    title: 'drops the figure in question when it is to be skipped, and keeps the rest [F8 F22]',
    steps: [
      { say: 'accueil zwart 153.900 en salle B zwart 39.870 kleur 36.000', expect: { says: ['~39.870'] } },
      { say: 'sla die over', expect: { says: ['~36.000'], not: ['~39.870'] } },
      { say: 'verstuur', expect: { rows: { readings: 2, openDrafts: 0 } } },
    ],
  },
];
