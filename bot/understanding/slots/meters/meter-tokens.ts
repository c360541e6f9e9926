import { isFree, type Message } from '../../text/message.ts';

/** What a word says about a counter. */
export type MeterLabel = { code?: string; colour?: 'bw' | 'colour'; size?: 'large' | 'small'; total?: true };

/** A piece of a message that matters for readings: a label, a value, or the end of a line. */
export type MeterToken =
  | { is: 'label'; label: MeterLabel; start: number; end: number }
  | { is: 'value'; value: number; digits: number; start: number; end: number }
  | { is: 'break'; start: number; end: number };

const labels: readonly (readonly [string, MeterLabel])[] = [
  ...['112', '113', '122', '123'].map(
    (code) =>
      [
        `(?:compteur |teller |counter |meter |code |id )?${code}(?=,? ?[:=]|,? +(?:a |op |at |is |est |c'est |staat op |= ?)?\\d)`,
        { code },
      ] as const,
  ),
  [
    'n ?(?:&|et|/)? ?b(?![a-z])|noirs? (?:et|&) blancs?|nb|b ?(?:&|and|/|\\+)? ?w(?![a-z])|bw|z ?(?:&|en|/|\\+)? ?w(?![a-z])|zw|zwart[ -/]?wit|black (?:and|&|n) white|monochrom(?:e|e?s)?|monochroom|mono|noire?s?|black|blk|zwarte?|zwart',
    { colour: 'bw' },
  ],
  ['couleurs?|coul|coleur|colou?rs?|kleuren|kleur|kl|clr|col', { colour: 'colour' }],
  ['grands?(?: formats?)?|grandes?|gd|large|big|groot(?: formaat)?|grote?|a3|gr', { size: 'large' }],
  ['petits?(?: formats?)?|petites?|pt|small|klein(?: formaat)?|kleine|a4|sm|pet', { size: 'small' }],
  ['totaux|total(?: ?\\d{1,3}(?= ?[:=]))?|totaal|tot|totale', { total: true }],
];

const labelPattern = new RegExp(
  `(?<![\\w.])(?:${labels.map(([source], index) => `(?<l${index}>${source})`).join('|')})(?![\\w])`,
  'g',
);
const valuePattern = /(?<![\w@/-]|\d[.,])(?:\d{1,3}(?:[ .,']\d{3}){1,2}(?![\d])|\d{1,9})(?![\w@/-]|[.,]\d)/g;
const breakPattern = /[;\n|]|\. (?=[a-z])/g;

/** The number a person wrote, whatever groups its thousands: "153 700", "153.700", "153,700", "153'700". */
export function readNumber(text: string): number {
  return Number(text.replace(/[ .,']/g, ''));
}

/** The labels and values of a message in the order of its text; numbers others claimed are left out. */
export function meterTokens(message: Message): MeterToken[] {
  const tokens: MeterToken[] = [];
  for (const match of message.folded.matchAll(labelPattern)) {
    const index = labels.findIndex((_, number) => match.groups?.[`l${number}`] !== undefined);
    const label = labels[index]?.[1];
    const token = { start: match.index, end: match.index + match[0].length };
    if (label !== undefined && isFree(message, token)) tokens.push({ is: 'label', label, ...token });
  }
  const unlabelled = blank(message.folded, tokens);
  for (const match of unlabelled.matchAll(valuePattern)) {
    const token = { start: match.index, end: match.index + match[0].length };
    const digits = match[0].replace(/\D/g, '').length;
    if (isFree(message, token)) tokens.push({ is: 'value', value: readNumber(match[0]), digits, ...token });
  }
  for (const match of message.folded.matchAll(breakPattern))
    tokens.push({ is: 'break', start: match.index, end: match.index + match[0].length });
  return tokens.sort((left, right) => left.start - right.start);
}

/** The text with its labels blanked, so that the code in "113 154 002" is not read as part of the value. */
function blank(text: string, labels: readonly MeterToken[]): string {
  return labels.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ':'.padStart(end - start, ' ') + rest.slice(end),
    text,
  );
}
