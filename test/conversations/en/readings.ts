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
];
