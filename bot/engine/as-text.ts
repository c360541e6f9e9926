import type { AllowedHosts } from '../../cards/render/allowed-hosts.ts';
import { cardAsText, cardChoices, formAsText, formChoices } from '../../cards/render/card-as-text.ts';
import type { CardAction } from '../../cards/views/card-view.ts';
import type { Outgoing, Reply } from './turn.ts';

/**
 * Notices are numbered from here on and answers from 1, so that a number typed while a notice comes in never presses a
 * button of the other.
 */
export const firstOfNotice = 51;

/** What can be chosen of a reply, in the order in which it is numbered. */
export function choicesOf(reply: Reply): CardAction[] {
  if (reply.kind === 'card') return cardChoices(reply.card).map(({ click }) => click);
  return reply.kind === 'form' ? formChoices(reply.summary).map(({ click }) => click) : [];
}

/**
 * A message for a reader who wants text (G17): its card or form in words, what can be chosen numbered from `first`. Text
 * and files stay as they are, and so does the home surface, which is no message.
 */
export function inWords(outgoing: Outgoing, first: number | null, hosts: AllowedHosts): Outgoing {
  const { reply, language } = outgoing;
  if (first === null) return outgoing;
  if (reply.kind === 'card')
    return { ...outgoing, reply: { kind: 'text', text: cardAsText(reply.card, { language, hosts, first }) } };
  if (reply.kind !== 'form') return outgoing;
  const text = formAsText(reply.form, reply.summary, { language, first });
  return { ...outgoing, reply: { kind: 'text', text } };
}
