import type { Conversation } from '../support/conversation.ts';

/** Danger, urgency and numbers to call, in Dutch. */
export const safety: readonly Conversation[] = [
  {
    title: 'protects first when coffee went into the device, and puts an open order aside for it [P7]',
    steps: [
      { say: '1 gele toner voor WHJ02153', expect: { says: ['supplies.price.title'] } },
      {
        say: 'help, er is koffie in WHJ02153 gemorst',
        expect: {
          says: ['desk.danger.liquid', 'faults.form.title', '~1 – Kritiek'],
          not: ['faults.article.question'],
          form: { ready: true, shows: ['WHJ02153'] },
          rows: { orders: 0, cases: 0 },
        },
      },
      {
        say: 'verstuur maar',
        expect: {
          says: ['desk.danger.told', 'engine.resume'],
          rows: { cases: 1, orders: 0 },
          newest: { case: { serial: 'WHJ02153', priority: 1 } },
        },
      },
    ],
  },
  {
    title: 'protects first and then asks which device it is [P7 G66]',
    steps: [
      {
        say: 'er komt rook uit!!',
        expect: { says: ['desk.danger.electric', 'devices.which.title'], rows: { cases: 0 } },
      },
      {
        click: 'engine.choose.button',
        row: 'Salle B',
        expect: { says: ['~1 – Kritiek'], not: ['desk.danger.electric', 'faults.article.question'] },
      },
      { say: 'verstuur', expect: { rows: { cases: 1 }, newest: { case: { priority: 1 } } } },
    ],
  },
  {
    title: 'notes a call-back in a request of its own when nothing was spoken of [P8]',
    steps: [
      {
        say: 'bel me maandag tussen 9 en 10 uur op 0472 12 34 56',
        expect: {
          says: ['support.request.form.title', '~0472 12 34 56', '~tussen 9 uur en 10 uur'],
          form: { ready: true },
          rows: { cases: 0 },
        },
      },
      {
        say: 'verstuur',
        expect: { says: ['requests.callBack', '~0472 12 34 56'], rows: { cases: 1, readings: 0 } },
      },
    ],
  },
  {
    title:
      'adds urgency to a comment, raises the priority of the case, and stores none of the words for it [P7]',
    who: 'Joris',
    steps: [
      { say: 'ik wil reageren op CS0032501', expect: { rows: { comments: 0 } } },
      { say: 'vanmorgen zat hij weer vast', expect: { form: { ready: true }, rows: { comments: 0 } } },
      { say: 'zet erbij dat het dringend is', expect: { says: ['~2 – Hoog'], rows: { comments: 0 } } },
      {
        say: 'doe maar',
        expect: {
          says: ['desk.urgent.told', '~2 – Hoog'],
          rows: { comments: 1 },
          newest: { comment: { on: 'CS0032501', body: 'vanmorgen zat hij weer vast' } },
        },
      },
    ],
  },
];
