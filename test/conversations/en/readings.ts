import type { Conversation } from '../support/conversation.ts';

/** Meter readings, in English. */
export const readings: readonly Conversation[] = [
  {
    title: 'records figures written with commas [F8 F16]',
    steps: [
      { say: 'WHJ02153: black 41,000 colour 36,000', expect: { form: { ready: true } } },
      {
        send: {},
        expect: {
          says: ['meters.recorded.title', '~41,000'],
          newest: { readings: { 113: 41_000, 123: 36_000 } },
        },
      },
    ],
  },
  {
    title: 'lets an administrator ask about the contract when a figure is lower [F11]',
    who: 'Megan',
    steps: [
      {
        say: 'meter reading for WHJ02153: black 39,000',
        expect: { says: ['meters.lower.title'], buttons: ['meters.lower.contract', 'meters.lower.review'] },
      },
      { click: 'meters.lower.contract', expect: { says: ['~CS0032600'], rows: { cases: 1, readings: 0 } } },
    ],
  },
  {
    title: 'takes the other device by text and keeps the figures [F8]',
    steps: [
      { say: 'black 90,000 on WHJ02153', expect: { rows: { readings: 0 } } },
      { say: 'no, it is WHJ01481', expect: { rows: { readings: 0 } } },
      { say: 'yes', expect: { newest: { readings: { 113: 90_000 } }, says: ['~WHJ01481'] } },
    ],
  },
  {
    title: 'is asked about something else in the middle and goes on with the form [G1 F8]',
    steps: [
      { say: 'WHJ02153: black 41,000', expect: { form: { ready: true } } },
      { say: 'what can you do?', expect: { says: ['help.intro'], rows: { readings: 0 } } },
      { say: 'colour 36,000', expect: { form: { ready: true } } },
      { say: 'ok', expect: { newest: { readings: { 113: 41_000, 123: 36_000 } } } },
    ],
  },
  {
    title: 'names a device that is not theirs, and takes its figures to the one that was meant [F20 F22]',
    who: 'Megan',
    steps: [
      {
        say: 'GNM75498 black small 153,900\nHBZ55310 black small 41,200',
        expect: {
          says: ['~“HBZ55310” is none of your devices', '~41,200', '~153,900'],
          not: ['~71,200'],
          rows: { readings: 0 },
        },
      },
      {
        say: "HBZ55310 is a typo, that row's the WHJ02153",
        expect: { says: ['~Salle B', '~41,200'], not: ['~HBZ55310'] },
      },
      {
        say: 'both ok',
        expect: { says: ['~2 readings of 2 devices'], rows: { readings: 2, openDrafts: 0 } },
      },
    ],
  },
  {
    title: 'asks which device was meant once the rest is sent, with its figures kept [F18 F22]',
    steps: [
      { say: 'GNM75498 black small 153,900\nZZZ99999 black small 88,900', expect: { says: ['~ZZZ99999'] } },
      {
        click: 'engine.send',
        expect: {
          says: ['meters.recorded.title', '~1 device waits', 'devices.which.title'],
          rows: { readings: 1 },
        },
      },
      { say: 'Compta 2e', expect: { form: { ready: true, shows: ['88'] } } },
      { say: 'yes', expect: { rows: { readings: 2, openDrafts: 0 } } },
    ],
  },
  {
    title: 'asks about an unusual figure and about exchanged ones on the same card [F12 F17 F22]',
    steps: [
      {
        say: 'GNM75498 black small 1,537,000\nWHJ01481 113: 61,950 123: 88,400',
        expect: {
          says: ['meters.fate.jump', 'meters.fate.swapped', 'meters.jump.text'],
          buttons: ['meters.together.right', 'meters.swapped.exchange'],
          noButtons: ['engine.send'],
        },
      },
      {
        say: 'yes, the other way round',
        expect: { says: ['meters.fate.jump'], not: ['meters.fate.swapped'] },
      },
      { click: 'meters.together.right', expect: { not: ['meters.fate.jump'], rows: { readings: 0 } } },
      { say: 'send it', expect: { rows: { readings: 3, openDrafts: 0 } } },
    ],
  },
  {
    title: 'leaves a device out by its name, and cancels without sending anything [F22]',
    steps: [
      {
        say: 'readings for Accueil: black 153,900, Compta black 88,700, Salle B black 40,300',
        expect: { says: ['~3 readings'] },
      },
      { say: 'leave out Accueil', expect: { says: ['~88,700', '~40,300'], not: ['~153,900'] } },
      { say: 'cancel', expect: { says: ['engine.cancelled'], rows: { readings: 0, openDrafts: 0 } } },
    ],
  },
  {
    title: 'takes readings for readings while an article is being asked about [F8 F28]',
    steps: [
      { say: 'how do I load envelopes?', expect: { says: ['guides.article.question'] } },
      { say: 'reading WHJ02153: black 41,000', expect: { form: { ready: true } } },
      { say: 'yes', expect: { newest: { readings: { 113: 41_000 } } } },
    ],
  },
];
