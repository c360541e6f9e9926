import { type SheetFormat, sheetFormats } from '../../../../cards/sheets/sheet-formats.ts';
import { fold } from '../../../understanding/text/fold.ts';

/** A kind of file, or `any` when it was not said which. */
export type AskedFormat = SheetFormat | 'any';

const formatWords: Record<SheetFormat, RegExp> = {
  xlsx: /\b(?:excel|xlsx?|spreadsheet|tableur|feuille de calcul|rekenblad)\b/,
  csv: /\bcsv\b/,
  pdf: /\bpdf\b/,
};
const exportWord = /\b(?:export(?:s|e|er|ez|eren)?|exporteer|download(?:en)?|telecharg(?:er|ez?|ement))\b/;

/** "As an Excel file", "en PDF". */
const asked =
  /\b(?:as|in|into|to|en|format|als|naar)\s(?:(?:an?|one|un|une|een|file|fichier|document|bestand)\s)*$/;
/** "A PDF of all devices". */
const describedAfter = /^\s(?:of|with|de|des|du|d['’]|avec|van|met)(?![a-z])/;
/** "About the PDF that jams" speaks of one, and wants none. */
const definite = /\b(?:the|this|that|my|le|la|les|ce|mon|ma|mes|het|de|dit|dat|deze|die|mijn)\s$/;

/** Words that say no more than the format does: "as an Excel file please". */
const besideIt =
  /\b(?:as|in|into|to|an?|the|that|this|it|file|document|please|pls|thanks|and|also|en|au|un|une|le|la|ca|cela|format|fichier|aussi|et|svp|stp|s['’]il (?:vous|te) plait|merci|als|naar|een|het|de|dat|dit|bestand|ook|aub|alsjeblieft|alstublieft|graag|bedankt)\b/g;

/** The kind of file a message asks for; null: none, though it may speak of one. */
export function saidFormat(text: string): AskedFormat | null {
  const folded = fold(text);
  const isExport = exportWord.test(folded);
  const said = sheetFormats.find((format) => {
    const found = formatWords[format].exec(folded);
    return found !== null && (isExport || isAsked(folded, found));
  });
  return said ?? (isExport ? 'any' : null);
}

function isAsked(folded: string, { index, 0: word }: RegExpExecArray): boolean {
  const [before, after] = [folded.slice(0, index), folded.slice(index + word.length)];
  if (definite.test(before)) return false;
  return saysNothing(before) || asked.test(before) || describedAfter.test(after) || saysNothing(after);
}

/** Whether a message says nothing but that: it is about the list on show. */
export function saysOnlyFormat(text: string): boolean {
  if (saidFormat(text) === null) return false;
  const patterns = [...Object.values(formatWords), exportWord];
  return saysNothing(
    patterns.reduce((rest, pattern) => rest.replace(new RegExp(pattern, 'g'), ' '), fold(text)),
  );
}

function saysNothing(folded: string): boolean {
  return !/[\p{Letter}\d]/u.test(folded.replace(besideIt, ' '));
}
