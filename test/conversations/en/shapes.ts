import type { Conversation } from '../support/conversation.ts';

/** One of each shape: a request to the desk, an edit, a list. */
export const shapes: readonly Conversation[] = [
  {
    title: 'orders a training for several people, filed with what was asked [G45]',
    who: 'Megan',
    steps: [
      {
        say: 'a training on scanning for 5 people',
        expect: { says: ['requests.order-training.title'], rows: { cases: 0 } },
      },
      {
        send: { kind: 'scanning' },
        expect: {
          says: ['requests.order-training.sent', '~5'],
          rows: { cases: 1, openDrafts: 0 },
          newest: { case: { category: 'training', subcategory: 'scanning' } },
        },
      },
    ],
  },
  {
    title: 'gives a device a name people know it by [F66]',
    steps: [
      { say: 'call GNM75498 "Front desk"', expect: { form: { ready: true, shows: ['Front desk'] } } },
      { send: {}, expect: { says: ['devices.alias.done.title', '~Front desk'], rows: { openDrafts: 0 } } },
    ],
  },
  {
    title: 'lists the devices and shows one of them [F19 F20 G16]',
    steps: [
      { say: 'show me my devices', expect: { says: ['devices.list.all', '~GNM75498'] } },
      {
        click: 'engine.open',
        row: 'GNM75498',
        expect: { says: ['devices.fact.serial', 'devices.fact.place'] },
      },
    ],
  },
];
