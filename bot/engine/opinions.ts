import type { Understanding } from '../understanding/types.ts';

/** Second opinions given during one turn, by the text they are about. */
export type Opinions = Map<string, Understanding>;

/**
 * A message is unsure and a second opinion can be asked. That may take as long as a network does, so the transaction
 * is rolled back, the opinion asked outside of it, and the turn taken again: no connection and no lock waits for it.
 */
export class UnsureMeaning extends Error {
  override name = 'UnsureMeaning';

  constructor(
    readonly text: string,
    readonly ask: () => Promise<Understanding>,
  ) {
    super('a second opinion has to be asked outside of the transaction');
  }
}

/** Runs a turn; asks for the opinion it lacks and runs it again. A turn has one message and so lacks one at most. */
export async function withOpinions<T>(run: (opinions: Opinions) => Promise<T>): Promise<T> {
  try {
    return await run(new Map());
  } catch (error) {
    if (!(error instanceof UnsureMeaning)) throw error;
    return run(new Map([[error.text, await error.ask()]]));
  }
}
