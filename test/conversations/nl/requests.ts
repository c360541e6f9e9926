import type { Conversation } from '../support/conversation.ts';

/** Requests to the service desk and questions that need none, in Dutch. */
export const requests: readonly Conversation[] = [
  {
    title: 'orders a training for several people [G45]',
    steps: [
      {
        say: 'opleiding scannen voor 5 personen',
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
      { say: 'ik wil iemand spreken', expect: { says: ['support.fact.phone', 'support.fact.hours'] } },
      { click: 'support.write', expect: { form: { ready: false } } },
      {
        send: { text: 'Bel me terug over ons nieuwe kantoor.' },
        expect: { says: ['support.request.sent'], newest: { case: { category: 'general' } } },
      },
    ],
  },
  {
    title: 'takes what is wrong in the records as a request in the person’s words [F22]',
    steps: [
      {
        say: 'het leveradres dat jullie voor WHJ01481 hebben is fout, verbeter de gegevens',
        expect: { says: ['support.request.ready'], form: { ready: true }, rows: { cases: 0 } },
      },
      {
        click: 'engine.send',
        expect: { newest: { case: { serial: 'WHJ01481', category: 'general', subcategory: null } } },
      },
    ],
  },
  {
    title: 'shows how something is done, and opens no case when that helped [F27 F28]',
    steps: [
      {
        say: 'hoe scan ik naar een map op WHJ01481?',
        expect: { says: ['guides.article.question'], rows: { cases: 0 } },
      },
      { click: 'guides.article.yes', expect: { says: ['guides.helped.title'], rows: { cases: 0 } } },
    ],
  },
  {
    title: 'asks the desk a question that no article answers [F28]',
    steps: [
      { say: 'hoe scan ik naar een map op WHJ01481?', expect: { says: ['guides.article.question'] } },
      { click: 'guides.article.no', expect: { form: {}, rows: { cases: 0 } } },
    ],
  },
  {
    title: 'says that something else is not for it, and what is [F54]',
    steps: [
      {
        say: 'wat voor weer is het in Parijs?',
        expect: { says: ['support.elsewhere.title'], buttons: ['engine.help'] },
      },
    ],
  },
  {
    title: 'shows an administrator what the articles lack, and nobody else [F29]',
    who: 'Megan',
    steps: [
      { say: 'hoe scan ik naar een map op WHJ01481?', by: 'Alex' },
      { click: 'guides.article.no', by: 'Alex' },
      { say: 'hiaten', expect: { says: ['gaps.title', 'gaps.intro'] } },
      { say: 'hiaten', by: 'Alex', expect: { not: ['gaps.title'] } },
    ],
  },
  {
    title: 'needs no request when the article answered the question [F27 G31]',
    who: 'Joris',
    steps: [
      {
        say: 'hoe verhuis ik een toestel?',
        expect: { says: ['guides.article.question'], rows: { cases: 0 } },
      },
      {
        say: 'ja dat is duidelijk, bedankt',
        expect: {
          says: ['guides.helped.title'],
          rows: { cases: 0, outcomes: 1, openDrafts: 0 },
          newest: { outcome: { outcome: 'yes' } },
        },
      },
    ],
  },
];
