import type { Texts } from '../../../../cards/texts/texts.ts';
import { helpLine } from '../../../../domain/programmes/rules/help-line.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { Answer, Scene } from '../../../engine/capability.ts';
import { beginOf } from '../../../engine/links.ts';
import { fold } from '../../../understanding/text/fold.ts';
import { warningCard } from '../../parts/cards.ts';
import { writeToDesk } from '../general-request/request-draft.ts';

/** Somebody asks which account to pay to, or was told of another one; on lower-case text without accents. */
const bankWords =
  /\b(?:bic|swift|banque|banken?|banks?|numero de compte|compte (?:a utiliser|pour les virements)|account number|which account|welke rekening|virements?)\b/;

/** The same in words that are said of nothing else. */
const accountWords =
  /\b(?:iban|rib|bankgegevens|bankrekening\w*|rekeningnummer\w*|coordonnees bancaires|compte bancaire|bank (?:details|account))\b/;

/** Whether a message is about a bank account and nothing else. */
export function namesAccount(text: string): boolean {
  return accountWords.test(fold(text));
}

/** Whether a message about the billing is about the bank account to pay to. */
export function asksBank(text: string): boolean {
  return namesAccount(text) || bankWords.test(fold(text));
}

/**
 * The fixed answer, the sentence against fraud first; never a number anybody typed (B11). An account of the person's own
 * company is for the desk.
 */
export function bankAnswer({ t, actor }: Scene): Answer {
  const { bank, support } = actor.programme;
  const card = warningCard(
    t.text('requests.billing-change.bank.title'),
    [...bankSentences(t, actor.programme), t.text('requests.billing-change.bank.own')],
    [
      { label: t.text('support.fact.phone'), value: helpLine(support, 'billing') },
      ...(bank === null
        ? []
        : [{ label: t.text('requests.billing-change.bank.notices'), value: bank.notices }]),
    ],
    [beginOf(writeToDesk, t.text('sent.askDesk'), { insteadOf: 'billing-change' })],
  );
  return { replies: [{ kind: 'card', card }] };
}

/** The fixed answer as sentences, for the middle of a form. */
export function bankSentences(t: Texts, { bank, support }: Pick<Programme, 'bank' | 'support'>): string[] {
  const phone = helpLine(support, 'billing');
  return [
    t.text('requests.billing-change.bank.fraud', { phone }),
    bank === null
      ? t.text('requests.billing-change.bank.invoice')
      : t.text('requests.billing-change.bank.official', { bank: bank.name, since: String(bank.since) }),
  ];
}
