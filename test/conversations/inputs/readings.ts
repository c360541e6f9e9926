import type { Input } from './input.ts';

const exchanged = (language: Input['in'], say: string): Input => ({
  title: `asks whether two counters are exchanged where black is on the colour counter: ${say} [F8 G39]`,
  in: language,
  who: 'Megan',
  steps: [
    { say, expect: { says: ['meters.swapped.title', '~113', '~123'], rows: { readings: 0 } } },
    { click: 'meters.swapped.exchange', expect: { form: { ready: true } } },
  ],
});

/** Days, estimates, counters that began again, corrections: what a reading is beside its figure. */
export const readings: readonly Input[] = [
  {
    title: 'stores the day that is named and that it is an estimate [F9 F16 P13]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'reading of 31 October 2026 for WHJ01481: black small about 90 100 (estimate)',
        expect: { says: ['~31 October 2026', '~estimate'], form: { ready: true } },
      },
      {
        send: {},
        expect: {
          newest: {
            readings: { 113: 90_100 },
            readingNotes: { 113: { readOn: '2026-10-31', estimated: true, event: null } },
          },
        },
      },
    ],
  },
  {
    title: 'stores day and estimate in French [F9 F16]',
    in: 'fr',
    who: 'Megan',
    steps: [
      { say: 'relevé du 31/10/2026 pour WHJ02153 : noir petit environ 41 500 (estimation)' },
      {
        send: {},
        expect: { newest: { readingNotes: { 113: { readOn: '2026-10-31', estimated: true, event: null } } } },
      },
    ],
  },
  {
    title: 'stores the day before in Dutch, and no estimate where none is said [F9 F16]',
    in: 'nl',
    who: 'Megan',
    steps: [
      { say: 'stand van gisteren voor WHJ02153: zwart klein 41.520' },
      {
        send: {},
        expect: {
          newest: { readingNotes: { 113: { readOn: '2026-11-26', estimated: false, event: null } } },
        },
      },
    ],
  },
  {
    title: 'keeps a rough figure as an estimate in Dutch [F9]',
    in: 'nl',
    who: 'Megan',
    steps: [
      { say: 'WHJ01481 zwart klein ongeveer 90.000, geschat' },
      {
        send: {},
        expect: { newest: { readingNotes: { 113: { readOn: null, estimated: true, event: null } } } },
      },
    ],
  },
  {
    title:
      'has the desk check a counter that began again, with the reason in the person’s words [F8 F10 P6 P13]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'the main board of WHJ01481 was replaced on 3 November, the counters started again at 0, black small is now 412',
        expect: { says: ['~412'], rows: { readings: 0 } },
      },
      {
        click: 'engine.send',
        expect: {
          rows: { cases: 1, reviews: 1 },
          newest: {
            readings: { 113: 412 },
            readingNotes: { 113: { readOn: null, estimated: false, event: 'reset' } },
            case: { serial: 'WHJ01481', description: 'was replaced on 3 November' },
          },
        },
      },
    ],
  },
  {
    title: 'hears readings although a technician and a controller are spoken of [F8 F10 P6]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'WHJ02153: the technician changed the controller, the meters restarted, black small is 388 and colour small 120',
      },
      {
        click: 'engine.send',
        expect: {
          newest: { readings: { 113: 388, 123: 120 }, case: { description: 'changed the controller' } },
        },
      },
    ],
  },
  {
    title: 'does the same for a board in French [F8 F10 P6]',
    in: 'fr',
    who: 'Megan',
    steps: [
      {
        say: 'carte mère changée sur WHJ01481, les compteurs sont repartis à 0 : noir petit 512, couleur petit 88',
      },
      {
        click: 'engine.send',
        expect: {
          newest: {
            readings: { 113: 512, 123: 88 },
            case: { serial: 'WHJ01481', description: 'carte mère' },
          },
        },
      },
    ],
  },
  {
    title: 'does the same for a board in Dutch [F8 F10 P6]',
    in: 'nl',
    who: 'Megan',
    steps: [
      { say: 'moederbord van WHJ02153 vervangen, tellers staan terug op 0, zwart klein nu 230' },
      {
        click: 'engine.send',
        expect: { newest: { readings: { 113: 230 }, case: { description: 'moederbord' } } },
      },
    ],
  },
  {
    title: 'corrects the reading just given by the same person [F8 P4]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      { say: 'GNM75498 black small 155 900' },
      { send: {}, expect: { newest: { readings: { 113: 155_900 } } } },
      { say: 'sorry, typo: it should be 154 900', expect: { says: ['~154,900'], form: { ready: true } } },
      { send: {}, expect: { newest: { readings: { 113: 154_900 } } } },
    ],
  },
  {
    title: 'offers to correct one’s own reading, which is never called billed [F8 P4]',
    in: 'en',
    who: 'Megan',
    steps: [
      { say: 'GNM75498 black small 155 900' },
      { send: {} },
      {
        say: 'I sent a wrong reading for GNM75498 this morning, black should be 154 900 instead of 155 900',
        expect: { not: ['meters.lower.text'], says: ['~154,900'] },
      },
    ],
  },
  {
    title: 'corrects in French what was given a minute ago [F8 P4]',
    in: 'fr',
    at: 'slack',
    who: 'Megan',
    steps: [
      { say: 'WHJ02153 noir petit 41 900' },
      { send: {} },
      {
        say: 'erreur de frappe, c’était 41 600',
        expect: { says: ['~41 600'], not: ['devices.which.title'] },
      },
      { send: {}, expect: { newest: { readings: { 113: 41_600 } } } },
    ],
  },
  {
    title: 'corrects in Dutch what was given a minute ago [F8 P4]',
    in: 'nl',
    at: 'slack',
    who: 'Megan',
    steps: [
      { say: 'WHJ02153 zwart klein 41.900' },
      { send: {} },
      {
        say: 'sorry, typfout: het moest 41.700 zijn',
        expect: { says: ['~41.700'], not: ['devices.which.title'] },
      },
      { send: {}, expect: { newest: { readings: { 113: 41_700 } } } },
    ],
  },
  exchanged('en', 'WHJ01481: colour 90 600, black 64 500'),
  exchanged('fr', 'WHJ02153 noir 36 400 couleur 41 300'),
  exchanged('nl', 'kleur 90.300 en zwart 63.800 op WHJ01481'),
];
