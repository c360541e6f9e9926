import type { Language } from './article.ts';
import type { GapReport } from './gaps.ts';

type Words = Record<
  'kind' | 'subject' | 'language' | 'times' | 'yes' | 'no' | 'rate' | 'families' | 'tried',
  string
> & {
  kinds: Record<keyof GapReport, string>;
};

const words: Record<Language, Words> = {
  fr: {
    kind: 'Type',
    subject: 'Sujet ou question',
    language: 'Langue',
    times: 'Nombre de fois',
    yes: 'Oui',
    no: 'Non',
    rate: 'Demandes évitées (%)',
    families: 'Familles d’appareils',
    tried: 'Articles essayés',
    kinds: {
      deflection: 'Demandes évitées',
      notHelping: 'Article qui n’aide pas',
      unanswered: 'Question sans réponse',
    },
  },
  nl: {
    kind: 'Soort',
    subject: 'Onderwerp of vraag',
    language: 'Taal',
    times: 'Aantal keer',
    yes: 'Ja',
    no: 'Nee',
    rate: 'Vermeden meldingen (%)',
    families: 'Soorten toestellen',
    tried: 'Geprobeerde artikels',
    kinds: {
      deflection: 'Vermeden meldingen',
      notHelping: 'Artikel dat niet helpt',
      unanswered: 'Vraag zonder antwoord',
    },
  },
  en: {
    kind: 'Kind',
    subject: 'Subject or question',
    language: 'Language',
    times: 'Times',
    yes: 'Yes',
    no: 'No',
    rate: 'Requests avoided (%)',
    families: 'Device families',
    tried: 'Articles tried',
    kinds: {
      deflection: 'Requests avoided',
      notHelping: 'Article that does not help',
      unanswered: 'Question without an answer',
    },
  },
};

/** The gap report as one CSV table (RFC 4180), headings in the reader's language, beginning with a byte order mark. */
export function toCsv(report: GapReport, language: Language): string {
  const w = words[language];
  const counted = (kind: 'deflection' | 'notHelping') =>
    report[kind].map((row) => [
      w.kinds[kind],
      row.articleId,
      '',
      row.yes + row.no,
      row.yes,
      row.no,
      Math.round(row.rate * 100),
      '',
      '',
    ]);
  const open = report.unanswered.map((row) => [
    w.kinds.unanswered,
    row.query,
    row.language,
    row.times,
    '',
    '',
    '',
    row.families.join(' '),
    row.tried.join(' '),
  ]);
  const head = [w.kind, w.subject, w.language, w.times, w.yes, w.no, w.rate, w.families, w.tried];
  const lines = [head, ...counted('deflection'), ...counted('notHelping'), ...open];
  // Spreadsheets read a file without the mark in the machine's own alphabet and break the accents.
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  // A question is typed by anybody: a leading = + - @ would be run as a formula by a spreadsheet.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
