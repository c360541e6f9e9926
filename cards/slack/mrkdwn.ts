import { shorten } from '../words/shorten.ts';
import type { Mrkdwn } from './blocks.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text Slack shows as it is: no link, mention or broadcast can be written into it. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** A text object with text that is escaped already. */
export function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** Raw text, each line in bold when asked; Slack ends bold at a line end. */
export function styled(text: string, bold: boolean): string {
  const escaped = escapeMrkdwn(text);
  return bold ? escaped.replace(/^(\s*)(\S.*?)(\s*)$/gm, '$1*$2*$3') : escaped;
}

/** Raw text made to fit `max` once it is escaped and styled: the end gives way to "…", never an entity's half. */
export function styledWithin(text: string, bold: boolean, max: number): string {
  let room = max;
  let result = styled(shorten(text, room), bold);
  while (result.length > max) {
    room = Math.floor(room * 0.8);
    result = styled(shorten(text, room), bold);
  }
  return result;
}

/** Raw text in as many escaped pieces as it takes, cut between paragraphs, lines or words where it can be. */
export function styledPieces(text: string, bold: boolean, max: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const head = pieceOf(rest, bold, max);
    pieces.push(styled(head.trimEnd(), bold));
    rest = rest.slice(head.length).trimStart();
  }
  return pieces;
}

function pieceOf(text: string, bold: boolean, max: number): string {
  let room = max;
  let head = text;
  while (styled(head, bold).length > max) {
    head = text.slice(0, breakBefore(text, room));
    room = Math.floor(room * 0.8);
  }
  return head;
}

/** The last good place to cut before `end`; within a word only when there is no other. */
function breakBefore(text: string, end: number): number {
  const head = text.slice(0, end);
  for (const gap of ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(gap);
    if (at > end / 2) return at;
  }
  return new Intl.Segmenter().segment(text).containing(end)?.index || end;
}
