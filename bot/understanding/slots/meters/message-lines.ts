import { laidText, maxLaidLength } from '../../text/clean-text.ts';
import { fold } from '../../text/fold.ts';

/** Lines of a message read at most. */
const mostLines = 1000;

/** The lines of a message that has any, in its order, and the first line that is not read any more. */
export type MessageLines = { own: string[]; quoted: string[]; beyond: string | undefined };

/** A longer line is cut at blanks into several: nobody writes one, and what is read of a line grows with its square. */
const longestLine = 600;
const piece = new RegExp(`.{1,${longestLine}}(?:\\s|$)|\\S{1,${longestLine}}`, 'g');

function piecesOf(line: string): string[] {
  return line.length <= longestLine ? [line] : (line.match(piece) ?? []);
}

const original =
  /^(?:-{2,} ?(?:original message|message d'origine|message original|oorspronkelijk bericht|doorgestuurd bericht|forwarded message)|_{10,}$|(?:on|le|op) .{4,80}(?:wrote|a ecrit|schreef).{0,40}:$)/;
const sender = /^\*?(?:from|van|de) ?:/;
const header = /^\*?(?:sent|verzonden|envoye|date|datum|to|aan|a|cc|subject|objet|onderwerp) ?:/;

/**
 * Cuts a message into lines and tells what the person wrote from what is quoted: lines that begin with ">" and all
 * that stands below the head of an earlier mail.
 */
export function linesOf(text: string): MessageLines {
  const read = readable(text);
  const all = laidText(read)
    .split('\n')
    .flatMap(piecesOf)
    .filter((line) => line.trim() !== '');
  const lines: MessageLines = {
    own: [],
    quoted: [],
    beyond: all[mostLines]?.trim() ?? firstBeyond(text, read),
  };
  let isBelow = false;
  all.slice(0, mostLines).forEach((line, index) => {
    isBelow ||= beginsOriginal(all, index);
    const mark = /^\s*(?:>\s?)+/.exec(line);
    if (mark !== null) lines.quoted.push(line.slice(mark[0].length));
    else (isBelow ? lines.quoted : lines.own).push(line);
  });
  return lines;
}

/** What of a text is read: up to the last blank before the limit, so that no number is cut in two. */
function readable(text: string): string {
  if (text.length <= maxLaidLength) return text;
  const end = Math.max(text.lastIndexOf('\n', maxLaidLength), text.lastIndexOf(' ', maxLaidLength));
  return text.slice(0, end > 0 ? end : maxLaidLength);
}

function firstBeyond(text: string, read: string): string | undefined {
  const [line = ''] = text
    .slice(read.length, read.length + 200)
    .trim()
    .split('\n');
  return text.length > read.length && line !== '' ? line : undefined;
}

function beginsOriginal(lines: readonly string[], index: number): boolean {
  const line = fold((lines[index] ?? '').trim().slice(0, 140));
  if (original.test(line)) return true;
  return sender.test(line) && header.test(fold((lines[index + 1] ?? '').trim().slice(0, 40)));
}
