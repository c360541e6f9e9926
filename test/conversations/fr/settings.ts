import type { Conversation } from '../support/conversation.ts';

/** One's own settings, in French. */
export const settings: readonly Conversation[] = [
  {
    title: 'speaks another language at once when asked to [G17]',
    steps: [{ say: 'répondez-moi en anglais', expect: { says: [] }, in: 'en' }],
  },
  {
    title:
      'shows all settings on one card with the kinds of notices that have happened, and keeps them [F6 F35 F40 F41 F44 G17 X13]',
    steps: [
      {
        say: 'mes préférences de notification',
        expect: { form: { ready: true, shows: [] }, says: ['settings.title'] },
      },
      {
        send: { quietFrom: '22:00', quietTo: '07:00', countsUse: 'true' },
        button: 'settings.save',
        expect: {
          says: ['settings.done', 'settings.done.use.true'],
          buttons: ['settings.all', 'settings.desk'],
        },
      },
      { say: 'coupez les notifications de commentaires', expect: { says: ['settings.done.off'] } },
      { say: 'pas de notifications après 18 h', expect: { says: ['settings.done.quiet'] } },
      { click: 'settings.desk', expect: { form: { ready: false } } },
    ],
  },
  {
    title: 'has nothing to switch off before a first request, and says who can all the same [F42 F43]',
    who: 'Joris',
    steps: [
      {
        say: 'coupez les notifications de commentaires',
        expect: { says: ['settings.notices.none'], buttons: ['settings.all', 'settings.desk'] },
      },
    ],
  },
  {
    title: 'sends text with numbers instead of cards, and a number presses the button [G17]',
    steps: [
      {
        say: 'texte seulement svp',
        expect: { says: ['settings.done.text.true', 'cards.words.choose'], noButtons: ['settings.all'] },
      },
      {
        say: 'mes dossiers',
        expect: { says: ['~1. CS0032498', 'cards.words.choose'], noButtons: ['engine.open'] },
      },
      { say: '1', expect: { says: ['~CS0032498', 'cases.fact.created'], noButtons: ['cases.comment'] } },
      {
        say: 'avec les cartes svp',
        expect: { says: ['settings.done.text.false'], buttons: ['settings.all'] },
      },
    ],
  },
  {
    title:
      'makes a filled request of a change of name, address or phone, and answers a forgotten password at once [F53 G18 X61]',
    steps: [
      {
        say: 'mon numéro de téléphone a changé, changez-le : 0470 12 34 56',
        expect: { form: { ready: true, shows: ['0470 12 34 56'] } },
      },
      { click: 'engine.cancel' },
      {
        say: 'mot de passe oublié',
        expect: { says: ['people.password.none', 'people.password.portal'], rows: { cases: 0 } },
      },
    ],
  },
  {
    title: 'tells what is stored of the person alone, and passes on the wish to have it deleted [P20]',
    who: 'Megan',
    steps: [
      {
        say: 'vous savez quoi sur moi ?',
        expect: {
          says: ['settings.known.title', '~meganb@example.com', '~CS0032500'],
          not: ['~Alex', '~Adele'],
          buttons: ['settings.known.erase'],
        },
      },
      { say: 'supprimez mes données', expect: { form: { ready: true } } },
      { click: 'engine.send', expect: { rows: { cases: 1 }, newest: { case: { category: 'general' } } } },
    ],
  },
];
