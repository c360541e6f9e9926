import { type SheetFormat, sheetFormats } from '../../../../cards/sheets/sheet-formats.ts';
import { fold } from '../../../understanding/text/fold.ts';

const formatWords: Record<SheetFormat, RegExp> = {
  xlsx: /\b(?:excel|xlsx?|spreadsheet|tableur|feuille de calcul|rekenblad)\b/,
  csv: /\bcsv\b/,
  pdf: /\bpdf\b/,
};
const exportWord = /\b(?:export(?:s|e|er|ez|eren)?|exporteer|download(?:en)?|telecharg(?:er|ez?|ement))\b/;

/** Words that say no more than the format does: "as an Excel file please". */
const besideIt =
  /\b(?:as|in|into|to|an?|the|that|this|it|file|document|please|pls|thanks|and|also|en|au|un|une|le|la|ca|cela|format|fichier|aussi|et|svp|stp|s['’]il (?:vous|te) plait|merci|als|naar|een|het|de|dat|dit|bestand|ook|aub|alsjeblieft|alstublieft|graag|bedankt)\b/g;

/** A kind of file, or `any` when it was not said which. */
export type AskedFormat = SheetFormat | 'any';

/** The kind of file a message asks for; null: none. */
export function saidFormat(text: string): AskedFormat | null {
  const folded = fold(text);
  const said = sheetFormats.find((format) => formatWords[format].test(folded));
  return said ?? (exportWord.test(folded) ? 'any' : null);
}

/** Whether a message says nothing but that: it is about the list on show. */
export function saysOnlyFormat(text: string): boolean {
  if (saidFormat(text) === null) return false;
  const patterns = [...Object.values(formatWords), exportWord, besideIt];
  const rest = patterns.reduce((left, pattern) => left.replace(new RegExp(pattern, 'g'), ' '), fold(text));
  return !/[\p{Letter}\d]/u.test(rest);
}
