import type { Conversation } from '../support/conversation.ts';

/** Following cases, in Dutch. */
export const cases: readonly Conversation[] = [
  {
    title: 'finds a case by its number and adds a comment from its card [F4 G59]',
    steps: [
      { say: 'waar staat CS0032498?', expect: { says: ['~CS0032498'], buttons: ['cases.comment'] } },
      { click: 'cases.comment', expect: { form: { shows: ['CS0032498'] }, rows: { comments: 0 } } },
      {
        send: { body: 'Het geluid is terug.' },
        expect: {
          says: ['cases.comment.added', '~Het geluid is terug'],
          rows: { comments: 1 },
          newest: { comment: { on: 'CS0032498', body: 'Het geluid is terug.' } },
        },
      },
    ],
  },
  {
    title: 'answers alike for a foreign case and an unknown one, in words and by a click [G59 X8]',
    steps: [
      { say: 'status van CS0032502', expect: { says: ['refusal.case-not-found.title'], not: ['~Lignes'] } },
      { say: 'status van CS0011111', expect: { says: ['refusal.case-not-found.title'] } },
    ],
  },
  {
    title: 'lists my own cases and all I am part of [G53]',
    steps: [
      { say: 'mijn meldingen', expect: { says: ['cases.list.mine', '~CS0032498'], not: ['~CS0032499'] } },
      { click: 'cases.list.all', expect: { says: ['~CS0032499', '~CS0032500'], not: ['~CS0032501'] } },
    ],
  },
  {
    title: 'stops a comment that is being written and keeps nothing of it [G59]',
    steps: [
      { say: 'opmerking bij CS0032498: het geluid is terug', expect: { form: { ready: true } } },
      {
        click: 'engine.cancel',
        expect: { says: ['engine.cancelled'], rows: { comments: 0, openDrafts: 0 } },
      },
      { say: 'ja', expect: { says: ['engine.nothingWaiting'] } },
    ],
  },
];
