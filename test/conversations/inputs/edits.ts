import { accountOf } from '../../support/world/demo-people.ts';
import type { Input } from './input.ts';

/** Slack's report that Megan changed a message of hers. */
const slackEdit = (before: string, text: string) => ({
  subtype: 'message_changed',
  hidden: true,
  message: {
    type: 'message',
    user: accountOf('Megan', 'slack').externalId,
    text,
    ts: '1795783990.000100',
    edited: { user: accountOf('Megan', 'slack').externalId, ts: '1795784000.000100' },
  },
  previous_message: { text: before },
});
const teamsEdit = (text: string) => ({
  type: 'messageUpdate',
  text,
  attachments: [],
  channelData: { eventType: 'editMessage' },
});

/** Messages that are changed afterwards, and hands of all colours. */
export const edits: readonly Input[] = [
  {
    title: 'takes the figure of an edited message while its form is open [F8 P1 P18]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      { say: '153 100 black small on GNM75498' },
      {
        report: slackEdit('153 100 black small on GNM75498', '153 950 black small on GNM75498'),
        expect: { says: ['~153,950'], form: { ready: true } },
      },
      { send: {}, expect: { newest: { readings: { 113: 153_950 } } } },
    ],
  },
  {
    title: 'takes the figure of an edited message while its form is open [F8 P1 P18]',
    in: 'en',
    at: 'teams',
    who: 'Megan',
    steps: [
      { say: '153 100 black small on GNM75498' },
      {
        report: teamsEdit('153 950 black small on GNM75498'),
        expect: { form: { ready: true, shows: ['153950'] } },
      },
      { send: {}, expect: { newest: { readings: { 113: 153_950 } } } },
    ],
  },
  {
    title: 'takes the quantity of an edited message while the order is open [G49 P1]',
    in: 'nl',
    at: 'teams',
    who: 'Megan',
    steps: [
      { say: '2 cyaan toners voor WHJ01481' },
      {
        report: teamsEdit('3 cyaan toners voor WHJ01481'),
        expect: { says: ['~3 stuks'], rows: { orders: 0 } },
      },
    ],
  },
  {
    title: 'tells how to correct what was edited once it is sent, and changes nothing [F8 P4]',
    in: 'fr',
    at: 'slack',
    who: 'Megan',
    steps: [
      { say: 'WHJ02153 noir petit 41 900' },
      { send: {} },
      {
        report: slackEdit('WHJ02153 noir petit 41 900', 'WHJ02153 noir petit 41 600'),
        expect: { says: ['engine.edited'], newest: { readings: { 113: 41_900 } } },
      },
    ],
  },
  {
    title: 'says nothing where Slack itself changed a message [P1]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      {
        report: {
          subtype: 'message_changed',
          message: { user: accountOf('Megan', 'slack').externalId, text: 'https://a.example', ts: '1.1' },
          previous_message: { text: 'https://a.example' },
        },
        expect: { not: ['engine.edited'], rows: { openDrafts: 0 } },
      },
    ],
  },
  ...[':ok_hand::skin-tone-4:', ':thumbsup::skin-tone-2:', ':+1::skin-tone-6:'].map(
    (say): Input => ({
      title: `takes ${say} for a yes [P2]`,
      in: 'en',
      at: 'slack',
      who: 'Megan',
      steps: [
        { say: 'reading WHJ02153 black small 41 900' },
        { say, expect: { newest: { readings: { 113: 41_900 } } } },
      ],
    }),
  ),
  {
    title: 'takes a drawn thumb of any colour for a yes [P2]',
    in: 'en',
    at: 'teams',
    who: 'Megan',
    steps: [
      { say: 'reading WHJ02153 black small 41 900' },
      { say: '👍🏽', expect: { newest: { readings: { 113: 41_900 } } } },
    ],
  },
];
