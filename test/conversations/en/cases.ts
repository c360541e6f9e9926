import type { Conversation } from '../support/conversation.ts';

/** Following cases, in English. */
export const cases: readonly Conversation[] = [
  {
    title: 'shows a case by its bare number and by a shortened one [F4 G59]',
    steps: [
      { say: 'CS0032498', expect: { says: ['~CS0032498', 'cases.fact.reporter'] } },
      { say: 'what is the status of CS32498', expect: { says: ['~CS0032498'] } },
    ],
  },
  {
    title: 'answers alike for a foreign case and an unknown one, and offers my own [G59 X8]',
    steps: [
      { say: 'status of CS0032501', expect: { says: ['refusal.case-not-found.title'], not: ['~lade 3'] } },
      { say: 'status of CS0088888', expect: { says: ['refusal.case-not-found.title'] } },
      { click: 'cases.list.mine', expect: { says: ['cases.list.mine'] } },
    ],
  },
  {
    title: 'takes no comment on a case of another company [G59 X8]',
    steps: [
      { say: 'comment on CS0032501: hello there', expect: { rows: { comments: 0 } } },
      { say: 'ok', expect: { says: ['refusal.case-not-found.title'], rows: { comments: 0 } } },
      { say: 'cancel', expect: { says: ['engine.cancelled'], rows: { openDrafts: 0 } } },
    ],
  },
  {
    title: 'shows the desk every company and a company only itself [F3 F5]',
    who: 'Patti',
    steps: [
      { say: 'where is CS0032501?', expect: { says: ['~CS0032501', '~HBZ55310'] } },
      { say: 'where is CS0032502?', expect: { says: ['~MX4123456'] } },
    ],
  },
];
