import { textsFor } from '../../../../cards/texts/texts.ts';
import type { Outgoing } from '../../../engine/turn.ts';
import type { Said } from '../hear/heard.ts';
import { isForm } from '../send/open-form.ts';
import { type FormRefusal, refuseForm } from '../send/refuse-form.ts';
import type { Answering } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { readTurn } from './read-turn.ts';
import { type Note, sendAll } from './send-all.ts';

type Refused = { outgoing: Outgoing; refusal: FormRefusal };

/**
 * Answers a filled modal. Answers that are not accepted keep it open with the errors beside the fields; otherwise it
 * closes and the message it came from changes. When nobody waits for the response any more, the message tells.
 */
export async function answerSubmit(on: Answering, { heard, answer }: Arrival): Promise<void> {
  const turn = await readTurn(on, heard);
  if (turn === null) return on.inbox.done('slack', heard.key);
  const { duplicate, outgoing } = await on.engine.handle(turn);
  const refused = findRefused(outgoing, heard.said);
  const kept = refused !== null && answer.give(200, refused.refusal);
  if (!kept) answer.give(200, { response_action: 'clear' });
  if (duplicate) return;
  if (!kept) return sendAll(on, outgoing, refused && checkForm(refused));
  const message = turn.kind === 'submit' ? turn.message : null;
  await on.engine.delivered(refused.outgoing.id, refused.outgoing.replaces ?? message);
  await sendAll(
    on,
    outgoing.filter((each) => each !== refused.outgoing),
  );
}

/** The same form coming back with something wrong in it. */
function findRefused(outgoing: readonly Outgoing[], said: Said): Refused | null {
  if (said.kind !== 'submit') return null;
  const form = outgoing.filter(isForm).find(({ reply }) => reply.draftId === said.draftId);
  const refusal = form ? refuseForm(form.reply.form, said.draftId, said.view) : null;
  return form && refusal ? { outgoing: form, refusal } : null;
}

function checkForm({ outgoing }: Refused): Note {
  return { above: outgoing, text: textsFor(outgoing.language).text('slack.checkForm') };
}
