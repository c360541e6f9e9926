import type { Conversation } from '../support/conversation.ts';

/** Small talk, digressions and misunderstandings, in English. */
export const talk: readonly Conversation[] = [
  {
    title: 'greets, helps and thanks [G1]',
    steps: [
      { say: 'hi there', expect: { says: ['engine.greeting'] } },
      { say: 'what can I ask you?', expect: { says: ['help.intro'] } },
      { say: 'thanks a lot', expect: { says: ['engine.thanks'] } },
    ],
  },
  {
    title: 'begins a request from a button of the help [G1]',
    steps: [
      { say: 'help', expect: { buttons: ['supplies.menu.title', 'faults.menu.title'] } },
      { click: 'faults.menu.title', expect: { says: ['devices.which.title'] } },
      { say: 'cancel', expect: { says: ['engine.cancelled'] } },
    ],
  },
  {
    title: 'guesses no effect when it did not understand, and offers help [G1]',
    steps: [
      { say: 'flurbl grompf', expect: { buttons: ['engine.help'], rows: { openDrafts: 0 } } },
      { say: 'ok', expect: { says: ['engine.heard.ok'], rows: { cases: 0, orders: 0 } } },
    ],
  },
  {
    title: 'forgets an offer to resume that was declined [G1]',
    steps: [
      { say: 'GNM75498 makes a strange noise', expect: { says: ['faults.article.question'] } },
      { say: 'order 1 cyan toner for WHJ02153', expect: { says: ['supplies.price.title'] } },
      { say: 'cancel', expect: { says: ['engine.cancelled', 'engine.resume'] } },
      { say: 'no', expect: { says: ['engine.cancelled'], rows: { openDrafts: 0 } } },
      { say: 'ok', expect: { says: ['engine.heard.ok'], rows: { cases: 0, orders: 0 } } },
    ],
  },
  {
    title: 'expires a form that lay around for more than a week [F48]',
    steps: [
      { say: '1 yellow toner for WHJ02153', expect: { says: ['supplies.price.title'] } },
      { wait: 8 * 24 * 60 },
      { say: 'ok', expect: { says: ['engine.heard.ok'], rows: { orders: 0 } } },
      {
        click: 'supplies.order.submit',
        expect: { says: ['engine.expired.title'], rows: { orders: 0 } },
      },
    ],
  },
  {
    title: 'switches language with the person, back and forth [F6]',
    steps: [
      { say: 'hello', expect: { says: ['engine.greeting'] } },
      { say: 'bonjour, où en est CS0032498 ?', in: 'fr', expect: { says: ['cases.fact.reporter'] } },
      { say: 'please answer in English', expect: { says: ['help.language.en'] } },
      { say: 'my cases', expect: { says: ['cases.list.mine'] } },
    ],
  },
  {
    title: 'goes on to the second request when the first is cancelled, and forgets it when told to [G1]',
    steps: [
      {
        say: '2 cyan toners for WHJ02153. Paper jam in tray 2 on GNM75498.',
        expect: { says: ['engine.queue.noted', 'supplies.price.title'] },
      },
      {
        say: 'cancel',
        expect: { says: ['engine.cancelled', 'engine.queue.next', 'faults.article.question'] },
      },
      {
        say: 'start over',
        expect: { says: ['engine.startedOver'], rows: { orders: 0, cases: 0, openDrafts: 0 } },
      },
    ],
  },
  {
    title: 'tells somebody unknown how to get access, and hints at no device [F47]',
    who: 'Robin',
    steps: [
      {
        say: 'my printer GNM75498 is broken',
        expect: { says: ['access.hello.title'], buttons: ['access.hello.button'], rows: { cases: 0 } },
      },
      { click: 'access.hello.button', expect: { form: { ready: false }, rows: { accessRequests: 0 } } },
    ],
  },
  {
    title: 'says that it is a machine, to somebody unknown as well [P19 F47]',
    who: 'Robin',
    steps: [
      {
        say: 'are you a bot?',
        expect: { says: ['engine.talk.aboutMe', 'support.visitor.title'], not: ['~Atelier'] },
      },
    ],
  },
  {
    title: 'answers the same word in other words each time [P1 P19]',
    steps: [
      { say: 'thanks', expect: { says: ['engine.thanks'], not: ['engine.heard.same'] } },
      { say: 'thanks', expect: { says: ['engine.thanks'], not: ['engine.heard.same'] } },
      { say: 'well done', expect: { says: ['engine.talk.compliment'] } },
      {
        say: 'this is ridiculous',
        expect: { says: ['engine.talk.complaint'], buttons: ['engine.contactSupport'] },
      },
      { say: 'ugh', expect: { says: ['engine.talk.sigh'], not: ['help.intro'] } },
    ],
  },
];
