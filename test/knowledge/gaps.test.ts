import { expect, test } from 'vitest';
import { gapReport } from '../../knowledge/gaps.ts';
import { toCsv } from '../../knowledge/gaps-csv.ts';
import type { OutcomeRow } from '../../knowledge/outcomes.ts';

const row = (
  articleId: string | null,
  outcome: OutcomeRow['outcome'],
  query: string,
  more: Partial<OutcomeRow> = {},
): OutcomeRow => ({ articleId, outcome, query, family: null, language: 'en', ...more });

test('gives the deflection rate per subject, the most often answered first [F29 G31]', () => {
  const rows = [
    row('noise', 'yes', 'rattles'),
    row('jam-tray', 'yes', 'jam'),
    row('jam-tray', 'no', 'jam again'),
    row('jam-tray', 'none', 'jam'),
  ];
  expect(gapReport(rows).deflection).toEqual([
    { articleId: 'jam-tray', yes: 1, no: 1, rate: 0.5 },
    { articleId: 'noise', yes: 1, no: 0, rate: 1 },
  ]);
});

test('calls an article not helpful only from three answers on [F29]', () => {
  const twice = [row('noise', 'no', 'a'), row('noise', 'no', 'b')];
  expect(gapReport(twice).notHelping).toEqual([]);
  expect(gapReport([...twice, row('noise', 'yes', 'c')]).notHelping).toMatchObject([
    { articleId: 'noise', no: 2 },
  ]);
});

test('groups the wordings of a question nobody was helped with, and says what was tried [F29]', () => {
  const rows = [
    row(null, 'none', 'Print on fabric', { family: 'large-format' }),
    row(null, 'none', 'printing on fabrics?', { family: 'large-format' }),
    row('set-tray-paper', 'no', 'Print on fabric', { family: 'printer' }),
    row(null, 'none', 'print on fabric', { language: 'nl' }),
  ];
  expect(gapReport(rows).unanswered).toEqual([
    {
      query: 'Print on fabric',
      language: 'en',
      times: 3,
      families: ['large-format', 'printer'],
      tried: ['set-tray-paper'],
    },
    { query: 'print on fabric', language: 'nl', times: 1, families: [], tried: [] },
  ]);
});

test('leaves out a question that was answered well once', () => {
  expect(gapReport([row(null, 'none', 'it rattles'), row('noise', 'yes', 'It rattles')]).unanswered).toEqual(
    [],
  );
});

test('writes one table with headings in the language of the reader', () => {
  const report = gapReport([row('noise', 'yes', 'rattles'), row(null, 'none', 'odd, "very" odd')]);
  expect(toCsv(report, 'nl').split('\r\n')).toEqual([
    '\uFEFFSoort,Onderwerp of vraag,Taal,Aantal keer,Ja,Nee,Vermeden meldingen (%),Soorten toestellen,Geprobeerde artikels',
    'Vermeden meldingen,noise,,1,1,0,100,,',
    'Vraag zonder antwoord,"odd, ""very"" odd",en,1,,,,,',
    '',
  ]);
});

test('a question cannot run as a formula in a spreadsheet', () => {
  const csv = toCsv(gapReport([row(null, 'none', '=HYPERLINK("http://x")')]), 'en');
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
});
