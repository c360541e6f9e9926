import type { MessageRef } from '../../../engine/turn.ts';
import type { Tools } from './answering.ts';

/**
 * Tells the engine that an answer arrived. When that fails the person has the answer all the same, so it is logged and
 * no apology follows; the outbox will send it once more.
 */
export async function report(
  { engine, log }: Tools,
  outgoingId: string,
  message: MessageRef | null,
): Promise<void> {
  await engine
    .delivered(outgoingId, message)
    .catch((error: unknown) =>
      log.error({ err: error, outgoing: outgoingId }, 'a delivery could not be recorded'),
    );
}
