import type { Conversation } from '../support/conversation.ts';

/** Past readings, and deliveries that come by themselves, in Dutch. */
export const lookups: readonly Conversation[] = [
  {
    title: 'lists the past readings of a device, and has one of them checked [F13 G43]',
    steps: [
      {
        say: 'oude meterstanden inkijken van WHJ01481',
        expect: {
          says: ['meters.history.title', '~113', '~88', 'meters.source.person'],
          buttons: ['meters.history.dispute', 'meters.menu.title'],
          rows: { cases: 0, openDrafts: 0 },
        },
      },
      { click: 'meters.history.dispute', expect: { form: { ready: true, shows: ['WHJ01481', '88310'] } } },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.query-meters.sent'],
          newest: { case: { serial: 'WHJ01481', category: 'meter-reading', subcategory: 'dispute' } },
        },
      },
    ],
  },
  {
    title: 'asks whose readings are meant where several devices can be, and takes the click [G43]',
    steps: [
      {
        say: 'oude meterstanden inkijken',
        expect: { says: ['devices.which.title'], rows: { openDrafts: 0 } },
      },
      { click: 'engine.choose.button', row: 'WHJ02153', expect: { says: ['meters.history.title', '~40'] } },
    ],
  },
  {
    title: 'says when readings are wanted and why [B8 G43]',
    steps: [
      {
        say: 'waarom moet ik tellerstanden doorgeven?',
        expect: {
          says: ['meters.history.when', 'meters.why', '~2027'],
          buttons: ['meters.menu.title'],
          rows: { openDrafts: 0 },
        },
      },
    ],
  },
  {
    title: 'has a reading checked that somebody calls wrong [F10 F13]',
    steps: [
      {
        say: 'de geregistreerde stand van WHJ01481 klopt niet',
        expect: { form: { ready: true, shows: ['WHJ01481'] } },
      },
      {
        click: 'engine.send',
        expect: { newest: { case: { category: 'meter-reading', subcategory: 'dispute' } } },
      },
    ],
  },
  {
    title:
      'tells of each device whether its supplies come by themselves, and what is missing [X20 X21 X22 X23]',
    who: 'Lynne',
    steps: [
      {
        say: 'staan mijn toestellen op automatische aanvulling?',
        expect: {
          says: [
            'replenishment.group',
            'replenishment.nudge',
            'replenishment.state.grey',
            'replenishment.state.eligible',
            '~1-800-275-9376 (2, 2, 1, 1)',
          ],
          buttons: ['replenishment.ask.connect', 'replenishment.ask.activate', 'replenishment.ask.missing'],
          rows: { openDrafts: 0, cases: 0 },
        },
      },
      { click: 'replenishment.ask.connect', expect: { form: { ready: true, shows: ['EX7123456'] } } },
      {
        click: 'engine.send',
        expect: { newest: { case: { serial: 'EX7123456', category: 'supplies', subcategory: 'connect' } } },
      },
    ],
  },
  {
    title: 'asks the desk to start automatic deliveries of a device [X20]',
    who: 'Lynne',
    steps: [
      {
        say: 'automatische aanvulling activeren voor MX4123456',
        expect: { form: { ready: true, shows: ['MX4123456'] } },
      },
      {
        click: 'engine.send',
        expect: {
          says: ['requests.auto-replenishment.sent'],
          newest: { case: { serial: 'MX4123456', category: 'supplies', subcategory: 'activate' } },
        },
      },
    ],
  },
  {
    title: 'says that only some models can have automatic deliveries [X63]',
    steps: [
      {
        say: 'staan mijn toestellen op automatische aanvulling?',
        expect: { says: ['replenishment.state.ineligible', 'replenishment.state.active'] },
      },
    ],
  },
];
