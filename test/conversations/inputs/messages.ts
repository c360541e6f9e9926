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

const cells = (row: readonly string[]) => row.map((text) => ({ type: 'raw_text', text }));
const slackTable = (rows: readonly (readonly string[])[]) => ({
  attachments: [
    {
      id: 1,
      fallback: '[no preview available]',
      blocks: [{ type: 'table', block_id: 't', rows: rows.map(cells) }],
    },
  ],
});
const slackShare = (text: string) => ({
  attachments: [{ is_share: true, is_msg_unfurl: true, text, fallback: 'x' }],
});
const teamsForward = (html: string) => ({
  attachments: [
    {
      contentType: 'forwardedMessageReference',
      id: '1',
      content: JSON.stringify({ originalMessageContent: html }),
    },
    { contentType: 'text/html', content: '<attachment id="1"></attachment>' },
  ],
});
const quotedReply = (messageId: string, preview: string) => ({
  type: 'quotedReply',
  quotedReply: { messageId, senderName: 'Printdesk', preview },
});
const picture = {
  contentType: 'image/*',
  contentUrl: 'https://smba.trafficmanager.net/emea/v3/attachments/0/views/original',
};
const file = (name: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  name,
  content: {
    downloadUrl: 'https://example.sharepoint.com/d',
    uniqueId: 'u',
    fileType: name.split('.').at(-1),
  },
});

/** Forwarded words are the request. */
const forwarded = (
  at: 'slack' | 'teams',
  language: Input['in'],
  report: Record<string, unknown>,
  shows: string,
): Input => ({
  title: `takes forwarded words for the request: ${shows} [P1 P6]`,
  in: language,
  at,
  who: 'Megan',
  steps: [
    {
      report,
      expect: { not: ['engine.empty.title', 'devices.which.title'], buttons: ['faults.article.no'] },
    },
    { click: 'faults.article.no' },
    { look: true, expect: { form: { shows: [shows] } } },
  ],
});

const filed = (
  at: 'slack' | 'teams',
  title: string,
  report: Record<string, unknown>,
  language: Input['in'],
): Input => ({
  title,
  in: language,
  at,
  who: 'Megan',
  steps: [{ report, expect: { not: ['engine.empty.title'], says: ['engine.files.text'] } }],
});

const disclaimer =
  'This e-mail and any attachment are confidential and intended solely for the addressee. '.repeat(60);

/** A long mail is read by what somebody wrote in it. */
const mail = (language: Input['in'], say: string, kept: string, gone: string): Input => ({
  title: `reads a long mail without its signature and disclaimer: ${kept} [P1 P6]`,
  in: language,
  who: 'Megan',
  steps: [
    { say, expect: { not: ['engine.tooLong', 'devices.which.title'], buttons: ['faults.article.no'] } },
    { click: 'faults.article.no' },
    { send: { problem: 'quality/print-scan-copy' }, expect: { newest: { case: { description: kept } } } },
    { look: true, expect: { not: [`~${gone}`] } },
  ],
});

/** How messages come: with tables, forwarded, quoted, edited, with hands of all colours, numbers of others and files. */
export const messages: readonly Input[] = [
  {
    title: 'reads a table pasted beside words [F8 F17]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      {
        report: {
          text: 'here are our meter readings',
          ...slackTable([
            ['Serial', 'Black', 'Colour'],
            ['WHJ01481', '89950', '63010'],
          ]),
        },
        expect: { form: { ready: true } },
      },
      { send: {}, expect: { newest: { readings: { 113: 89_950, 123: 63_010 } } } },
    ],
  },
  {
    title: 'reads a table without a word, of several devices [F8 F17]',
    in: 'fr',
    at: 'slack',
    who: 'Megan',
    steps: [
      {
        report: slackTable([
          ['N° de série', 'Noir', 'Couleur'],
          ['WHJ01481', '90 100', '63 200'],
          ['WHJ02153', '41 300', '36 400'],
        ]),
        expect: { not: ['engine.empty.title'] },
      },
      {
        click: 'engine.send',
        expect: {
          newest: {
            readingsOf: { WHJ01481: { 113: 90_100, 123: 63_200 }, WHJ02153: { 113: 41_300, 123: 36_400 } },
          },
        },
      },
    ],
  },
  {
    title: 'reads a pasted table in HTML [F8 F17]',
    in: 'nl',
    at: 'teams',
    who: 'Megan',
    steps: [
      {
        report: {
          text: 'Serienummer Zwart Kleur WHJ02153 41300 36400',
          attachments: [
            {
              contentType: 'text/html',
              content:
                '<table><tbody><tr><td><p>Serienummer</p></td><td><p>Zwart</p></td><td><p>Kleur</p></td></tr><tr><td><p>WHJ02153</p></td><td><p>41300</p></td><td><p>36400</p></td></tr></tbody></table>',
            },
          ],
        },
        expect: { form: { ready: true } },
      },
      { send: {}, expect: { newest: { readings: { 113: 41_300, 123: 36_400 } } } },
    ],
  },
  forwarded(
    'slack',
    'en',
    { text: '', ...slackShare('The copier WHJ02153 makes a grinding noise since this morning') },
    'grinding noise',
  ),
  forwarded(
    'slack',
    'nl',
    { text: 'kijk hier eens naar', ...slackShare('papierstoring op WHJ01481 sinds vanmorgen') },
    'papierstoring op WHJ01481',
  ),
  forwarded(
    'teams',
    'en',
    { text: '', ...teamsForward('<p>copier on the 2nd floor jams all the time</p>') },
    'jams all the time',
  ),
  forwarded(
    'teams',
    'fr',
    { text: 'à traiter svp', ...teamsForward('<p>Bourrage papier sur <b>WHJ02153</b></p>') },
    'Bourrage papier sur WHJ02153',
  ),
  {
    title: 'orders what a shared message asks for [G45 P1]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      {
        report: { text: 'please handle', ...slackShare('WHJ02153 toner cyan almost empty') },
        expect: { says: ['~8520B002', '~WHJ02153'] },
      },
    ],
  },
  {
    title: 'takes the case from what is answered to, and keeps the comment free of marks [G59 P6]',
    in: 'en',
    at: 'teams',
    steps: [
      {
        report: {
          text: '<quoted messageId="1772050244572"/> this is still not solved',
          entities: [quotedReply('1772050244572', 'Case CS0032498 is resolved')],
        },
        expect: {
          form: { ready: true, shows: ['CS0032498', 'this is still not solved'] },
          not: ['~<quoted'],
        },
      },
      { send: {}, expect: { newest: { comment: { on: 'CS0032498', body: 'this is still not solved' } } } },
    ],
  },
  {
    title: 'removes the marks of two answered messages from a comment [G59 P6]',
    in: 'en',
    at: 'teams',
    steps: [
      {
        report: {
          text: '<quoted messageId="1"/> <quoted messageId="2"/> please add this to the case: the noise is back',
          entities: [quotedReply('1', 'a'), quotedReply('2', 'b')],
        },
      },
      {
        send: {},
        expect: {
          newest: { comment: { on: 'CS0032498', body: 'please add this to the case: the noise is back' } },
        },
      },
    ],
  },
  {
    title: 'leaves an answered message in a block quotation out of the comment [G59 P6]',
    in: 'fr',
    at: 'teams',
    steps: [
      {
        report: {
          text: 'Printdesk Le dossier CS0032498 est ouvert. toujours pas résolu',
          attachments: [
            {
              contentType: 'text/html',
              content:
                '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Printdesk</strong><p itemprop="preview">Le dossier CS0032498 est ouvert.</p></blockquote><p>ajoutez au dossier : toujours pas résolu</p>',
            },
          ],
        },
        expect: { form: { ready: true, shows: ['toujours pas résolu'] }, not: ['~est ouvert.'] },
      },
    ],
  },
  {
    title: 'takes the figure of an edited message while its form is open [F8 P1]',
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
    title: 'takes the figure of an edited message while its form is open [F8 P1]',
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
  {
    title: 'says that the number of another desk is none of our cases [G55 P1]',
    in: 'en',
    who: 'Megan',
    steps: [{ say: 'status of INC0012345 please', expect: { says: ['~INC0012345', 'engine.reference'] } }],
  },
  {
    title: 'finds a case by its last digits behind a number sign [G55]',
    in: 'en',
    who: 'Megan',
    steps: [{ say: '#32498 ??', expect: { says: ['~CS0032498'], not: ['devices.which.title'] } }],
  },
  {
    title: 'shows the open case of the device beside the number of another desk [G55 G60 P1]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'SR-20451 is still open? printer WHJ01481',
        expect: { says: ['~SR-20451', 'engine.reference', '~CS0032498'] },
      },
    ],
  },
  {
    title: 'shows the open case of a device that a mail of another desk is about [G55 G60 P1]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'Re: [Ticket#2026112010000123] copier WHJ01481 still noisy',
        expect: { says: ['~2026112010000123', 'engine.reference', '~CS0032498'] },
      },
    ],
  },
  {
    title: 'says it of a number of another desk about a place [G55 P1]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: 'any news on RITM0010023 (printer on the 2nd floor)?',
        expect: { says: ['~RITM0010023', 'engine.reference', '~CS0032498'] },
      },
    ],
  },
  {
    title: 'finds a case again by the number of another desk in its words [G55 P3]',
    in: 'fr',
    who: 'Megan',
    steps: [
      { say: 'INC0099881 : bourrage papier sur WHJ02153', expect: { says: ['~INC0099881'] } },
      { click: 'faults.article.no' },
      {
        send: { problem: 'jam/inside' },
        expect: { rows: { cases: 1 }, newest: { case: { description: 'INC0099881' } } },
      },
      { say: 'du neuf pour INC0099881 ?', expect: { says: ['~CS0032600'], not: ['engine.reference'] } },
    ],
  },
  {
    title: 'says it in Dutch too [G55 P1]',
    in: 'nl',
    who: 'Megan',
    steps: [{ say: 'waar staat REQ0044512?', expect: { says: ['~REQ0044512', 'engine.reference'] } }],
  },
  mail(
    'en',
    `Hello, the copier WHJ02153 prints grey stripes.\n\n${disclaimer}`,
    'prints grey stripes',
    'confidential',
  ),
  mail(
    'fr',
    `Bonjour, le copieur WHJ02153 imprime des rayures grises.\n\nCordialement,\nMegan Bowen\nOffice manager\n+33 1 42 55 66 77\n\n${'Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leur destinataire. '.repeat(60)}`,
    'rayures grises',
    'confidentiels',
  ),
  mail(
    'nl',
    `Dag, toestel WHJ02153 drukt grijze strepen af.\n\nMet vriendelijke groeten\nMegan Bowen\nOffice manager\n\n${'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. '.repeat(80)}`,
    'grijze strepen',
    'vertrouwelijk',
  ),
  {
    title: 'says that a case holds less than a very long text, and reads it [F48 P1]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        say: `The copier WHJ02153 prints grey stripes. ${'We tried it with other paper and another tray. '.repeat(150)}`,
        expect: { says: ['engine.shortened'], not: ['engine.tooLong'] },
      },
    ],
  },
  filed(
    'teams',
    'says that a picture alone is not kept, and what to write instead [P9]',
    {
      text: '',
      attachments: [
        picture,
        { contentType: 'text/html', content: '<div><img alt="image" src="https://x/y"></div>' },
      ],
    },
    'en',
  ),
  filed(
    'teams',
    'says it of a picture within the words [P9]',
    {
      text: '',
      attachments: [{ contentType: 'text/html', content: '<p><img alt="image" src="https://x/y"></p>' }],
    },
    'fr',
  ),
  filed(
    'slack',
    'says it of a voice clip [P9]',
    {
      text: '',
      subtype: 'file_share',
      files: [{ id: 'F1', name: 'audio_message.m4a', mimetype: 'audio/mp4' }],
    },
    'nl',
  ),
  {
    title: 'says that a picture beside words is not kept, and answers the words [P9]',
    in: 'en',
    at: 'teams',
    who: 'Megan',
    steps: [
      {
        report: { text: 'the display of GNM75498 shows this', attachments: [picture] },
        expect: { says: ['engine.files.left', '~Screen stays black'] },
      },
    ],
  },
  {
    title: 'says that a file beside words is not kept, and asks for the readings in words [P9 F8]',
    in: 'en',
    at: 'teams',
    who: 'Megan',
    steps: [
      {
        report: { text: 'here are the meter readings of october', attachments: [file('meters_october.csv')] },
        expect: { says: ['engine.files.left', 'devices.which.title'] },
      },
    ],
  },
];
