import type { Input } from './input.ts';

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
/** Forwarded words are the request. */
const forwarded = (
  at: 'slack' | 'teams',
  language: Input['in'],
  report: Record<string, unknown>,
  shows: string,
): Input => ({
  title: `takes forwarded words for the request: ${shows} [P1 P6 P18]`,
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

/** Tables, words of others, and what is answered to. */
export const attached: readonly Input[] = [
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
    title: 'takes the case from what is answered to, and keeps the comment free of marks [G59 P6 P18]',
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
];
