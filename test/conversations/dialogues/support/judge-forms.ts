import type { Outcome, Waiting } from './dialogue.ts';
import { type Failure, failIf, short } from './failure.ts';
import type { Seen } from './see-step.ts';
import { whyNot } from './waiting.ts';

/** What waits or is open. */
export function judgeForms({ waits, open = [], closed = [] }: Outcome, { forms }: Seen): Failure[] {
  const found = forms
    .map((one) => `${one.capability}${one.isReady ? ', ready' : ''}: ${short(one.held)}`)
    .join('; ');
  if (waits === 'nothing') return failIf(forms.length > 0, 'nothing waiting', found);
  const judged = (wanted: Waiting, mustBeReady: boolean) => {
    const why = whyNot(wanted, forms, mustBeReady);
    return failIf(why !== null, why ?? '', found || 'nothing is open');
  };
  return [
    ...[waits ?? []].flat().flatMap((one) => judged(one, true)),
    ...[open].flat().flatMap((one) => judged(one, false)),
    ...failIf(
      forms.some(({ capability }) => closed.some((one) => one === capability)),
      `no form of ${closed.join(', ')}`,
      found,
    ),
  ];
}
