import { type SharedFile, spreadsheet } from '../../support/shared-file.ts';
import type { Input } from './input.ts';

/** What Teams calls a picture, whatever it was called before. */
const photo: SharedFile = { name: 'image.jpg', type: 'image/jpeg' };
const sheet = (name: string, rows: Parameters<typeof spreadsheet>[0]): SharedFile => ({
  name,
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: spreadsheet(rows),
});
const csv = (name: string, text: string, encoding: 'utf8' | 'latin1' | 'utf16le' = 'utf8'): SharedFile => ({
  name,
  type: 'text/csv',
  bytes: Buffer.from(text, encoding),
});

/** Pictures and files in their bytes: what goes with which case, what is read as readings, what is named as not kept. */
export const files: readonly Input[] = [
  {
    title: 'asks what a picture alone is about, and lets it go with what is said next [P9 G31]',
    in: 'fr',
    who: 'Megan',
    steps: [
      {
        share: photo,
        expect: {
          says: ['engine.files.about.title', '~image.jpg'],
          not: ['engine.empty.title'],
          rows: { files: 1 },
        },
      },
      { say: 'bourrage bac 2 sur GNM75498', expect: { buttons: ['faults.article.send'] } },
      {
        click: 'faults.article.send',
        expect: {
          says: ['cases.fact.files', '~image.jpg'],
          rows: { cases: 1 },
          newest: { files: ['image.jpg'] },
        },
      },
    ],
  },
  {
    title: 'keeps a picture beside the words with the report they lead to [P9 F48]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        share: photo,
        words: 'the display of GNM75498 stays black',
        expect: { says: ['~image.jpg', '~Screen stays black'] },
      },
      { click: 'faults.article.no', expect: { form: { ready: true } } },
      { send: {}, expect: { rows: { cases: 1 }, newest: { files: ['image.jpg'] } } },
      { click: '~Files (1)', expect: { rows: { cases: 1 } } },
    ],
  },
  {
    title: 'adds a picture to the report that is being filled in, and leaves it out on a word [P9]',
    in: 'nl',
    who: 'Megan',
    steps: [
      { say: 'toestel GNM75498 maakt een schurend geluid', expect: { buttons: ['faults.article.no'] } },
      { share: photo, words: 'hier is de foto', expect: { says: ['~Gaat mee: foto image.jpg'] } },
      { share: photo, expect: { says: ['~Gaat mee: foto image-2.jpg'] } },
      { say: 'zonder de foto’s', expect: { says: ['~Gaat niet mee'] } },
      { share: photo, expect: { says: ['~Gaat mee: foto image.jpg'] } },
      {
        click: 'faults.article.send',
        expect: { rows: { cases: 1 }, newest: { files: ['image.jpg'] } },
      },
    ],
  },
  {
    title: 'adds a picture that comes after the report to its case with one click [P9 G59]',
    in: 'en',
    steps: [
      { say: 'where is CS0032498?', expect: { says: ['~CS0032498'] } },
      { share: photo, expect: { buttons: ['~Add to CS0032498'] } },
      {
        click: '~Add to CS0032498',
        expect: {
          rows: { comments: 1, cases: 0 },
          newest: { comment: { on: 'CS0032498', body: 'image.jpg' }, files: ['image.jpg'] },
        },
      },
      { say: 'show me the photo of CS0032498', expect: { says: ['~image.jpg'] } },
    ],
  },
  {
    title: 'keeps a picture with the comment it comes with, in one line [P9 G59]',
    in: 'en',
    steps: [
      {
        share: photo,
        words: 'add to CS0032498: it is louder today',
        expect: {
          rows: { comments: 1 },
          newest: { comment: { on: 'CS0032498', body: 'it is louder today' }, files: ['image.jpg'] },
        },
      },
    ],
  },
  {
    title: 'says that a picture does not go with readings, and does not let it go with a later report [P9]',
    in: 'fr',
    who: 'Megan',
    steps: [
      { say: 'compteur noir 154000 sur GNM75498', expect: { form: {} } },
      { share: photo, expect: { says: ['~Rien ne peut être joint ici'] } },
      { say: 'annuler' },
      { wait: 31 },
      { say: 'bourrage bac 2 sur GNM75498' },
      {
        click: 'faults.article.send',
        expect: { rows: { cases: 1 }, not: ['cases.fact.files'] },
      },
    ],
  },
  {
    title: 'lets a picture of a report that was cancelled go with no other [P9]',
    in: 'en',
    who: 'Megan',
    steps: [
      { say: 'GNM75498 makes a grinding noise' },
      { share: photo },
      { say: 'cancel' },
      { say: 'staples are stuck on WHJ01481' },
      { click: 'faults.article.send', expect: { rows: { cases: 1 }, not: ['cases.fact.files'] } },
    ],
  },
  {
    title: 'names what is of no kind that is kept, and goes on with the words [P9]',
    in: 'nl',
    who: 'Megan',
    steps: [
      {
        share: {
          name: 'fix.exe',
          type: 'application/octet-stream',
          bytes: Uint8Array.from([0x4d, 0x5a, 0, 0, 1]),
        },
        words: 'toestel GNM75498 maakt een schurend geluid',
        expect: { says: ['~fix.exe is niet bewaard'], buttons: ['faults.article.no'], rows: { files: 0 } },
      },
    ],
  },
  {
    title: 'names what is too large alone, and asks for it in words [P9]',
    in: 'fr',
    who: 'Megan',
    steps: [
      {
        share: { name: 'video.mp4', type: 'video/mp4', bytes: new Uint8Array(30 * 1024 * 1024) },
        expect: { says: ['~video.mp4 dépasse 10', 'engine.files.inWords'], rows: { files: 0 } },
      },
    ],
  },
  {
    title: 'looks at what a file is, not at what it is called [P9]',
    in: 'en',
    who: 'Megan',
    steps: [
      {
        share: {
          name: 'photo.jpg',
          type: 'image/jpeg',
          bytes: Buffer.from('<html><script>alert(1)</script></html>'),
        },
        words: 'GNM75498 makes a grinding noise',
        expect: { says: ['~photo.jpg was not kept'], rows: { files: 0 } },
      },
    ],
  },
  {
    title: 'reads a list of counters that is sent as a file of a spreadsheet [P14 F17]',
    in: 'fr',
    who: 'Megan',
    steps: [
      {
        share: sheet('relevés_nov.xlsx', [
          ['Numéro de série', 'Noir', 'Couleur'],
          ['GNM75498', 154_000, 23_000],
          ['WHJ01481', 76_000, 54_000],
        ]),
        words: 'voici les relevés',
        expect: { says: ['~relevés_nov.xlsx'], not: ['engine.files.about.title'] },
      },
      {
        click: 'engine.send',
        expect: { rows: { files: 0 } },
      },
    ],
  },
  {
    title: 'reads one that is sent as CSV without a word, as Windows writes it [P14 F17]',
    in: 'fr',
    who: 'Megan',
    steps: [
      {
        share: csv('compteurs.csv', 'Numéro de série;Noir;Couleur\r\nGNM75498;154000;23000\r\n', 'latin1'),
        expect: { form: { ready: true }, says: ['~compteurs.csv'] },
      },
      { send: {}, expect: { newest: { readings: { '113': 154_000, '122': 23_000 } } } },
    ],
  },
  {
    title: 'keeps a table that holds no readings with the request it comes with [P9 P14]',
    in: 'en',
    who: 'Alex',
    steps: [
      {
        share: csv('people.csv', 'Name,E-mail\nJo,jo@example.com\n'),
        words: 'we need a training on the new copier for these people',
        expect: { says: ['~It goes along: people.csv'], rows: { files: 1 } },
      },
    ],
  },
  {
    title: 'says in a channel of Teams that pictures are not shown to it there [P9]',
    in: 'fr',
    at: 'teams',
    who: 'Megan',
    steps: [
      {
        report: {
          text: '',
          attachments: [{ contentType: 'text/html', content: '<p><img alt="image" src="https://x/y"></p>' }],
        },
        expect: { says: ['engine.files.inWords', '~ne me sont pas montrés'], not: ['engine.empty.title'] },
      },
    ],
  },
  {
    title: 'takes a voice clip that Slack has written down for words [P9]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      {
        report: {
          text: '',
          subtype: 'file_share',
          files: [
            {
              ...{ id: 'F1', name: 'audio_message.m4a', mimetype: 'audio/mp4', subtype: 'slack_audio' },
              transcription: {
                status: 'complete',
                preview: { content: 'The display of GNM75498 stays black.', has_more: false },
              },
            },
          ],
        },
        expect: { says: ['~Screen stays black'] },
      },
    ],
  },
  {
    title: 'fetches nothing from a host that is none of the platform [P9]',
    in: 'en',
    at: 'slack',
    who: 'Megan',
    steps: [
      {
        report: {
          text: 'GNM75498 makes a grinding noise',
          subtype: 'file_share',
          files: [{ id: 'F1', name: 'plan.pdf', url_private_download: 'https://elsewhere.example/plan.pdf' }],
        },
        expect: { says: ['~plan.pdf could not be fetched'], rows: { files: 0 } },
      },
    ],
  },
  {
    title: 'fetches nothing from a host that is none of the platform [P9]',
    in: 'en',
    at: 'teams',
    who: 'Megan',
    steps: [
      {
        report: {
          text: 'GNM75498 makes a grinding noise',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.teams.file.download.info',
              name: 'plan.pdf',
              content: { downloadUrl: 'https://elsewhere.example/plan.pdf', uniqueId: 'u', fileType: 'pdf' },
            },
          ],
        },
        expect: { says: ['~plan.pdf could not be fetched'], rows: { files: 0 } },
      },
    ],
  },
];
