import { textsFor } from '../../../../cards/texts/texts.ts';
import type { Turn } from '../../../engine/turn.ts';
import { isForm, type OutgoingForm } from '../send/open-form.ts';
import type { Answering } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { readTurn } from './read-turn.ts';
import { type Note, sendAll } from './send-all.ts';

/**
 * Answers a click. Slack is told at once that it arrived. A click on the button that opens a form opens it as a
 * modal, for which the click's trigger is good for 3 s and once; too late, the message asks to click again.
 */
export async function answerClick(on: Answering, arrival: Arrival): Promise<void> {
  arrival.answer.give(200);
  const turn = await readTurn(on, arrival.heard);
  if (turn === null) return on.inbox.done('slack', arrival.heard.key);
  const { duplicate, outgoing } = await on.engine.handle(turn);
  if (duplicate) return;
  const form = opensForm(turn) ? outgoing.find(isForm) : undefined;
  if (form === undefined) return sendAll(on, outgoing);
  if (!(await open(on, arrival, turn, form))) return sendAll(on, outgoing, clickAgain(form));
  await sendAll(
    on,
    outgoing.filter((each) => each !== form),
  );
}

function opensForm(turn: Turn): boolean {
  return turn.kind === 'action' && turn.action === 'engine.edit';
}

/** Once the modal is open, the message that was clicked goes on showing the draft. */
async function open(on: Answering, arrival: Arrival, turn: Turn, form: OutgoingForm): Promise<boolean> {
  const { said, address } = arrival.heard;
  const triggerId = arrival.live && said.kind === 'click' ? said.triggerId : null;
  const message = form.replaces ?? (turn.kind === 'action' ? turn.message : null);
  if (triggerId === null || !(await on.openForm({ form, address, message, triggerId }))) return false;
  await on.engine.delivered(form.id, message);
  return true;
}

function clickAgain(form: OutgoingForm): Note {
  return { above: form, text: textsFor(form.language).text('slack.clickAgain') };
}
