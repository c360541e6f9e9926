import type { Heard } from '../hear/heard.ts';

/** The HTTP response of a request; only the first answer counts. */
export type Answer = {
  /** Whether this was the answer: false when another was given before, because time was up. */
  give(status: number, body?: object): boolean;
};

/** Something to be answered on its way through Bolt. */
export type Arrival = {
  heard: Heard;
  answer: Answer;
  /** False when taken from the inbox later: no trigger is alive and nobody waits for the response. */
  live: boolean;
  /** What broke while it was processed. */
  broke: unknown;
};

/** The response of nobody. */
export const noAnswer: Answer = { give: () => false };
