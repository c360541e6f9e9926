/** What converting one message or view needs to know and to count. */
export type Context = {
  /** Name of the card, for errors. */
  card: string;
  /** Most characters of one text; up to `limits.sectionText` long texts are split, below they are shortened. */
  maxText: number;
  dividers: boolean;
  /** Number of the next button: Slack wants each action id once in a message. */
  nextButton(): number;
};

/** Counts from 1 on. */
export function counter(): () => number {
  let count = 0;
  return () => ++count;
}
