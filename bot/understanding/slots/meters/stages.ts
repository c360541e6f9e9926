import type { Token } from './tokens.ts';

/** Of a device that goes or comes; weak words ("the new one") say so only where an exchange is spoken of. */
export type Stage = { is: 'closing' | 'first'; weak: boolean };

/** What the words of some tokens say of an exchange of devices: the last word counts. */
export function stageIn(tokens: readonly Token[]): Stage | null {
  const token = tokens.findLast((one) => one.is === 'label' && one.means.stage !== undefined);
  if (token?.is !== 'label' || token.means.stage === undefined) return null;
  return { is: token.means.stage, weak: token.means.weak === true };
}
