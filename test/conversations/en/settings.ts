import type { Conversation } from '../support/conversation.ts';

/** One's own settings, in English. */
export const settings: readonly Conversation[] = [
  {
    title: 'speaks another language at once when asked to [G17]',
    steps: [{ say: 'switch to Dutch', expect: { says: [] }, in: 'nl' }],
  },
  {
    title:
      'shows all settings on one card with the kinds of notices that have happened, and keeps them [F6 F35 F40 F41 F44 G17 X13]',
    steps: [
      { say: 'settings', expect: { form: { ready: true, shows: [] }, says: ['settings.title'] } },
      {
        send: { quietFrom: '22:00', quietTo: '07:00', countsUse: 'true' },
        button: 'settings.save',
        expect: {
          says: ['settings.done', 'settings.done.use.true'],
          buttons: ['settings.all', 'settings.desk'],
        },
      },
      { say: 'stop telling me about comments', expect: { says: ['settings.done.off'] } },
      { say: 'no notifications after 6 pm', expect: { says: ['settings.done.quiet'] } },
      { click: 'settings.desk', expect: { form: { ready: false } } },
    ],
  },
  {
    title: 'has nothing to switch off before a first request, and says who can all the same [F42 F43]',
    who: 'Joris',
    steps: [
      {
        say: 'stop telling me about comments',
        expect: { says: ['settings.notices.none'], buttons: ['settings.all', 'settings.desk'] },
      },
    ],
  },
  {
    title: 'sends text with numbers instead of cards, and a number presses the button [G17]',
    steps: [
      {
        say: 'text only please',
        expect: { says: ['settings.done.text.true', 'cards.words.choose'], noButtons: ['settings.all'] },
      },
      {
        say: 'my cases',
        expect: { says: ['~1. CS0032498', 'cards.words.choose'], noButtons: ['engine.open'] },
      },
      { say: '1', expect: { says: ['~CS0032498', 'cases.fact.created'], noButtons: ['cases.comment'] } },
      { say: 'cards again', expect: { says: ['settings.done.text.false'], buttons: ['settings.all'] } },
    ],
  },
  {
    title:
      'makes a filled request of a change of name, address or phone, and answers a forgotten password at once [F53 G18 X61]',
    steps: [
      {
        say: 'my phone number has changed to 0470 12 34 56',
        expect: { form: { ready: true, shows: ['0470 12 34 56'] } },
      },
      { click: 'engine.cancel' },
      {
        say: 'I forgot my password',
        expect: { says: ['people.password.none', 'people.password.portal'], rows: { cases: 0 } },
      },
    ],
  },
  {
    title: 'tells what is stored of the person alone, and passes on the wish to have it deleted [P20]',
    who: 'Megan',
    steps: [
      {
        say: 'what do you know about me',
        expect: {
          says: ['settings.known.title', '~meganb@example.com', '~CS0032500'],
          not: ['~Alex', '~Adele'],
          buttons: ['settings.known.erase'],
        },
      },
      { say: 'delete my data', expect: { form: { ready: true } } },
      { click: 'engine.send', expect: { rows: { cases: 1 }, newest: { case: { category: 'general' } } } },
    ],
  },
];
