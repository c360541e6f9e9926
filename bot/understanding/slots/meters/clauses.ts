import { isGeneric, isTransparent, type Token } from './tokens.ts';

/** Tokens between two ends of a clause, where the first stands in its line, and what ended it. */
export type Clause = { tokens: Token[]; from: number; end: 'sign' | 'cell' | 'line' };

/**
 * The clauses of a line. "And", "/", "+" and a dash part one reading from the next, but not the numbers of a list, the
 * names of a label, or a label from its number.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [{ tokens: [], from: 0, end: 'line' }];
  tokens.forEach((token, index) => {
    const clause = clauses.at(-1) as Clause;
    if (token.is === 'stop' || (token.is === 'join' && parts(tokens, index, clause))) {
      clause.end = token.is === 'stop' ? token.by : 'sign';
      clauses.push({ tokens: [], from: index + 1, end: 'line' });
    } else clause.tokens.push(token);
  });
  return clauses;
}

type Side = 'figure' | 'label' | 'word' | 'device' | null;

function parts(tokens: readonly Token[], index: number, clause: Clause): boolean {
  const token = tokens[index] as Token;
  const isAnd = token.is === 'join' && token.by === 'and';
  const left = sideOf(clause.tokens.findLast((other) => matters(other, isAnd)));
  const right = sideOf(
    tokens.slice(index + 1, index + 12).find((other) => matters(other, isAnd) || other.is === 'stop'),
  );
  if (left === null || right === null) return false;
  if (left === right) return left === 'word';
  if (left === 'figure' || left === 'device' || right === 'device') return true;
  if (left === 'word' || right === 'word') return isAnd;
  return isAnd || !awaits(clause);
}

/** Whether the clause has a label whose number is still to come. */
function awaits({ tokens }: Clause): boolean {
  const figures = tokens.filter(({ is }) => is === 'figure').length;
  const labels = tokens.filter((token, index) => isLabel(token) && !isLabel(tokens[index - 1])).length;
  return labels > figures;
}

function isLabel(token: Token | undefined): boolean {
  return token?.is === 'label' && !isGeneric(token);
}

/** Between "and" a device counts too: "41 000 on WHJ01481 and 90 000 on the other". */
function matters(token: Token, withDevices: boolean): boolean {
  return (withDevices && token.is === 'device') || (!isTransparent(token) && token.is !== 'join');
}

function sideOf(token: Token | undefined): Side {
  const is = token?.is;
  return is === 'figure' || is === 'label' || is === 'word' || is === 'device' ? is : null;
}
