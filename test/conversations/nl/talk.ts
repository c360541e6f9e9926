import type { Conversation } from '../support/conversation.ts';

/** Small talk, corrections and changes of language, in Dutch. */
export const talk: readonly Conversation[] = [
  {
    title: 'greets, helps, and stays in Dutch when thanked in French within a Dutch sentence [G1 F6]',
    steps: [
      { say: 'goeiemorgen', expect: { says: ['engine.greeting', 'help.intro'] } },
      { say: 'merci, en waar staat mijn melding CS0032498?', expect: { says: ['cases.fact.reporter'] } },
      { say: 'bedankt hoor', expect: { says: ['engine.thanks'] } },
    ],
  },
  {
    title: 'takes a thumb for a yes only when something waits for one [F48]',
    steps: [
      { say: 'hallo' },
      { like: true, expect: { not: ['engine.thanks', 'engine.nothingWaiting'] } },
      { say: '1 gele toner voor WHJ02153', expect: { says: ['supplies.price.title'], rows: { orders: 0 } } },
      { like: true, expect: { says: ['engine.heard.askBack'], rows: { orders: 0 } } },
      { say: 'bestel maar', expect: { says: ['supplies.placed.title'], rows: { orders: 1 } } },
      { like: true, expect: { rows: { orders: 1 } } },
    ],
  },
  {
    title: 'says what it can do when nothing was written, and when only a smile was [G1]',
    steps: [
      { say: ' ', expect: { says: ['engine.empty.title'], buttons: ['engine.help'] } },
      { say: '😀', expect: { buttons: ['engine.help'] } },
      { click: 'engine.help', expect: { says: ['help.intro'] } },
    ],
  },
  {
    title: 'starts again when asked to, and forgets what was open and what was put aside [F48]',
    steps: [
      { say: 'raar geluid bij GNM75498', expect: { says: ['faults.article.question'] } },
      { say: '1 gele toner voor WHJ02153', expect: { says: ['supplies.price.title'] } },
      { say: 'opnieuw beginnen', expect: { says: ['engine.startedOver'], not: ['engine.resume'] } },
      { say: 'ja', expect: { says: ['engine.nothingWaiting'], rows: { orders: 0, cases: 0 } } },
    ],
  },
  {
    title: 'changes to English when the person writes English from then on [F6]',
    steps: [
      { say: 'mijn meldingen', expect: { says: ['cases.list.mine'] } },
      { say: 'where is case CS0032498 please?', in: 'en', expect: { says: ['cases.fact.reporter'] } },
      { click: 'cases.watch', in: 'en', expect: { buttons: ['cases.unwatch'] } },
    ],
  },
  {
    title: 'takes up the second request of a message once the first is done [G1]',
    steps: [
      {
        say: 'papier vast in lade 2 van GNM75498 en ook graag 2 cyaan toners voor WHJ01481',
        expect: { says: ['engine.queue.noted', 'faults.article.question'] },
      },
      {
        click: 'faults.article.yes',
        expect: { says: ['engine.queue.next', 'supplies.price.title'] },
      },
    ],
  },
  {
    title: 'tells somebody unknown how to get access, and hints at no device [F47]',
    who: 'Robin',
    steps: [
      {
        say: 'mijn printer GNM75498 is stuk',
        expect: { says: ['access.hello.title'], buttons: ['access.hello.button'], rows: { cases: 0 } },
      },
      { click: 'access.hello.button', expect: { form: { ready: false }, rows: { accessRequests: 0 } } },
    ],
  },
  {
    title: 'says that it is a machine and how to reach a person [P19 B12]',
    who: 'Joris',
    steps: [
      {
        say: 'zijt gij nu een mens of een machine',
        expect: {
          says: ['engine.talk.aboutMe', 'support.open', 'engine.talk.canDo'],
          buttons: ['engine.help'],
        },
      },
      { say: 'je bent een schat', expect: { says: ['engine.talk.compliment'], not: ['help.intro'] } },
      { say: 'bedankt', expect: { says: ['engine.thanks'] } },
      { say: 'godverdomme', expect: { says: ['engine.talk.swear'], not: ['help.intro'] } },
    ],
  },
  {
    title: 'follows the language of a word that asks for help or starts over [F6 P19]',
    steps: [
      { say: 'mijn meldingen', expect: { says: ['cases.list.mine'] } },
      { say: 'aide', in: 'fr', expect: { says: ['help.intro'] } },
      { say: 'opnieuw beginnen', expect: { says: ['engine.startedOver'] } },
    ],
  },
];
