import type { Input } from './input.ts';

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

/** Numbers of other desks, and mails with what stands below them. */
export const mails: readonly Input[] = [
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
    title: 'finds a case again by the number of another desk in its words [G55 P3 P17]',
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
];
