import type { Conversation } from '../support/conversation.ts';

/** Requests to the service desk and questions that need none, in French. */
export const requests: readonly Conversation[] = [
  {
    title: 'orders a training for several people [G45]',
    steps: [
      {
        say: 'formation numérisation pour 5 personnes',
        expect: { form: { ready: false, shows: ['5'] }, rows: { cases: 0 } },
      },
      {
        send: { kind: 'scanning' },
        expect: { says: ['requests.order-training.sent'], newest: { case: { category: 'training' } } },
      },
    ],
  },
  {
    title: 'tells how to reach a person, and takes a request in writing instead [G64 X59]',
    steps: [
      {
        say: 'je voudrais parler à quelqu’un',
        expect: { says: ['support.fact.phone', 'support.fact.hours'] },
      },
      { click: 'support.write', expect: { form: { ready: false } } },
      {
        send: { text: 'Rappelez-moi au sujet du nouveau bureau.' },
        expect: { says: ['support.request.sent'], newest: { case: { category: 'general' } } },
      },
    ],
  },
  {
    title: 'takes what is wrong in the records as a request in the person’s words [F22]',
    steps: [
      {
        say: 'l’emplacement enregistré pour WHJ01481 est faux, corrigez la fiche',
        expect: { says: ['support.request.ready'], form: { ready: true }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: { newest: { case: { serial: 'WHJ01481', category: 'general', subcategory: null } } },
      },
    ],
  },
  {
    title: 'shows how something is done once it is clear what, and opens no case when that helped [F27 F28]',
    steps: [
      {
        say: 'comment scanner vers un dossier sur WHJ01481 ?',
        expect: { says: ['guides.choices.title'], rows: { cases: 0 } },
      },
      { click: 'engine.open', expect: { says: ['guides.article.question'] } },
      { click: 'guides.article.yes', expect: { says: ['guides.helped.title'], rows: { cases: 0 } } },
    ],
  },
  {
    title: 'asks the desk a question that no article answers [F28]',
    steps: [
      { say: 'comment scanner vers un dossier sur WHJ01481 ?', expect: { says: ['guides.choices.title'] } },
      { click: 'engine.open', expect: { says: ['guides.article.question'] } },
      { click: 'guides.article.no', expect: { form: {}, rows: { cases: 0 } } },
    ],
  },
  {
    title: 'says that something else is not for it, and what is [F54]',
    steps: [
      {
        say: 'quel temps fait-il à Paris ?',
        expect: { says: ['support.elsewhere.title'], buttons: ['engine.help'] },
      },
    ],
  },
  {
    title: 'shows an administrator what the articles lack, and nobody else [F29]',
    who: 'Megan',
    steps: [
      { say: 'comment scanner vers un dossier sur WHJ01481 ?', by: 'Alex' },
      { click: 'engine.open', by: 'Alex' },
      { click: 'guides.article.no', by: 'Alex' },
      { say: 'lacunes', expect: { says: ['gaps.title', 'gaps.intro'] } },
      { say: 'lacunes', by: 'Alex', expect: { not: ['gaps.title'] } },
    ],
  },
  {
    title:
      'answers a question about what the desk does with an article first, and sends it when that did not help [F27 F28 G31]',
    who: 'Megan',
    steps: [
      {
        say: 'comment ajouter un délégué ?',
        expect: { says: ['guides.article.question'], buttons: ['guides.article.yes'], rows: { cases: 0 } },
      },
      {
        click: 'guides.article.no',
        expect: {
          says: ['support.subject.manage-delegates'],
          form: { ready: true, shows: ['comment ajouter un délégué ?'] },
          rows: { outcomes: 1, cases: 0 },
          newest: { outcome: { outcome: 'no' } },
        },
      },
      {
        say: 'envoyez',
        expect: {
          rows: { cases: 1 },
          newest: { case: { category: 'general', subcategory: 'manage-delegates', articleOutcome: 'no' } },
        },
      },
    ],
  },
  {
    title: 'fills a request at once when something is wanted and nothing asked [F28]',
    who: 'Megan',
    steps: [
      {
        say: 'je veux que ma collègue puisse commander à ma place, comme déléguée',
        expect: {
          says: ['support.request.insteadOf'],
          not: ['guides.article.question'],
          form: { ready: true },
        },
      },
    ],
  },
];
