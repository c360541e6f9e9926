import type { Token } from './tokens.ts';

/** Whether words say that a figure is an estimate, and not that it is none. */
export function isEstimate(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => isMark(token, 'estimate') && !isDenied(tokens, index));
}

/** Whether a token is a mark of this kind. */
export function isMark(token: Token, mark: string): boolean {
  return token.is === 'mark' && token.mark === mark;
}

function isDenied(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 3), index);
  return before.some((token) => isMark(token, 'instead') || isMark(token, 'correction'));
}
