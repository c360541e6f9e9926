import type { Conversation } from '../support/conversation.ts';

/** Danger, urgency and numbers to call, in English. */
export const safety: readonly Conversation[] = [
  {
    title: 'protects first after an electric shock, also while an article asks whether it helped [P7]',
    steps: [
      { say: 'GNM75498 makes a strange noise', expect: { says: ['faults.article.question'] } },
      {
        say: 'I just got a shock from it',
        expect: {
          says: ['desk.danger.shock', '~1 – Critical'],
          not: ['faults.article.question', 'faults.article.solved.title'],
          form: { ready: true, shows: ['GNM75498'] },
        },
      },
      { say: 'send it', expect: { rows: { cases: 1 }, newest: { case: { priority: 1 } } } },
    ],
  },
  {
    title: 'deals with what is dangerous first when several things are asked at once [P7 P5]',
    steps: [
      {
        say: '2 cyan toners for WHJ02153. There is smoke coming out of GNM75498.',
        expect: { says: ['desk.danger.electric', 'engine.queue.noted'], form: { shows: ['GNM75498'] } },
      },
      { say: 'send it', expect: { says: ['engine.queue.next', 'supplies.price.title'], rows: { cases: 1 } } },
    ],
  },
  {
    title:
      'says that the desk is closed when somebody wants to be called, and takes another day in its place [P8]',
    steps: [
      {
        say: 'ring me 020 7946 0133 on Saturday at 9',
        expect: {
          says: ['desk.callBack.closed', '~020 7946 0133', '~Saturday', '~Monday'],
          rows: { cases: 0 },
        },
      },
      {
        say: 'Monday then',
        expect: { says: ['~Monday 30 November at 9:00'], not: ['desk.callBack.closed'], rows: { cases: 0 } },
      },
      {
        say: 'send it',
        expect: {
          says: ['requests.callBack', '~Monday 30 November at 9:00'],
          rows: { cases: 1 },
          newest: { case: { description: 'ring me 020 7946 0133 on Saturday at 9' } },
        },
      },
    ],
  },
  {
    title: 'keeps an inside number and an afternoon hour with the comment that is being written [P8]',
    steps: [
      { say: 'comment on CS0032498: the grinding is back', expect: { form: { ready: true } } },
      {
        say: 'yeah, and have someone call me ext 214 between 3 and 4',
        expect: { says: ['~ext 214', '~between 15:00 and 16:00'], rows: { comments: 0, cases: 0 } },
      },
      {
        say: "yes, add that it's urgent",
        expect: { says: ['~2 – High'], rows: { comments: 0 } },
      },
      {
        say: 'send it',
        expect: {
          says: ['~ext 214', 'desk.urgent.told'],
          rows: { comments: 1, cases: 0 },
          newest: {
            comment: {
              on: 'CS0032498',
              body: 'the grinding is back\nyeah, and have someone call me ext 214 between 3 and 4',
            },
          },
        },
      },
    ],
  },
];
