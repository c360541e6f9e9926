import type { Texts } from '../../../../cards/texts/texts.ts';

const priorities = [1, 2, 3, 4] as const;

/** "2 – High"; a figure that is none of the four reads as the usual one (G57). */
export function priorityText(t: Texts, value: number): string {
  return t.text(`cases.priority.${priorities.find((one) => one === value) ?? 3}`);
}
