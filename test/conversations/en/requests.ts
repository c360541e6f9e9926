import type { Conversation } from '../support/conversation.ts';

/** Requests to the service desk and questions that need none, in English. */
export const requests: readonly Conversation[] = [
  {
    title: 'orders a training for several people [G45]',
    steps: [
      {
        say: 'a training on scanning for 5 people',
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
      { say: 'I want to talk to somebody', expect: { says: ['support.fact.phone', 'support.fact.hours'] } },
      { click: 'support.write', expect: { form: { ready: false } } },
      {
        send: { text: 'Please call me back about our new office.' },
        expect: { says: ['support.request.sent'], newest: { case: { category: 'general' } } },
      },
    ],
  },
  {
    title: 'takes what is wrong in the records as a request in the person’s words [F22]',
    steps: [
      {
        say: 'the address you have on file for WHJ01481 is wrong, please correct the record',
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
        say: 'how do I scan to a folder on WHJ01481?',
        expect: { says: ['guides.article.question'], rows: { cases: 0 } },
      },
      { click: 'guides.article.yes', expect: { says: ['guides.helped.title'], rows: { cases: 0 } } },
    ],
  },
  {
    title: 'asks the desk a question that no article answers [F28]',
    steps: [
      { say: 'how do I scan to a folder on WHJ01481?', expect: { says: ['guides.article.question'] } },
      { click: 'guides.article.no', expect: { form: {}, rows: { cases: 0 } } },
    ],
  },
  {
    title: 'says that something else is not for it, and what is [F54]',
    steps: [
      {
        say: 'what is the weather in Paris?',
        expect: { says: ['support.elsewhere.title'], buttons: ['engine.help'] },
      },
    ],
  },
  {
    title: 'shows an administrator what the articles lack, and nobody else [F29]',
    who: 'Megan',
    steps: [
      { say: 'how do I scan to a folder on WHJ01481?', by: 'Alex' },
      { click: 'guides.article.no', by: 'Alex' },
      { say: 'knowledge gaps', expect: { says: ['gaps.title', 'gaps.intro'] } },
      { say: 'knowledge gaps', by: 'Alex', expect: { not: ['gaps.title'] } },
    ],
  },
  {
    title: 'shows an article before the form of a request that asks how [F27 G45]',
    who: 'Megan',
    steps: [
      {
        say: 'how can I order a training?',
        expect: { says: ['guides.article.question'], rows: { cases: 0 } },
      },
      {
        click: 'guides.article.no',
        expect: { says: ['requests.order-training.title'], form: { ready: false }, rows: { outcomes: 1 } },
      },
    ],
  },
];
