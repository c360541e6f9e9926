import type { Texts } from '../../../../cards/texts/texts.ts';
import { helpLine } from '../../../../domain/programmes/rules/help-line.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { Answer, Scene } from '../../../engine/capability.ts';
import { fold } from '../../../understanding/text/fold.ts';
import { warningCard } from '../../parts/cards.ts';

/** Somebody asks which account to pay to, or was told of another one; on lower-case text without accents. */
const bankWords =
  /\b(?:iban|rib|bic|swift|banque|banken?|banks?|bankgegevens|bankrekening\w*|rekeningnummer|coordonnees bancaires|compte (?:bancaire|a utiliser|pour les virements)|numero de compte|bank (?:details|account)|account number|which account|welke rekening|virements?)\b/;

/** Whether a message is about the supplier's bank account. */
export function asksBank(text: string): boolean {
  return bankWords.test(fold(text));
}

type Known = Pick<Programme, 'bank' | 'support'>;

/** The fixed answer, the sentence against fraud first; never a number anybody typed (B11). */
export function bankAnswer({ t, actor }: Scene): Answer {
  const { bank, support } = actor.programme;
  const card = warningCard(t.text('requests.billing-change.bank.title'), bankSentences(t, actor.programme), [
    { label: t.text('support.fact.phone'), value: helpLine(support, 'billing') },
    ...(bank === null
      ? []
      : [{ label: t.text('requests.billing-change.bank.notices'), value: bank.notices }]),
  ]);
  return { replies: [{ kind: 'card', card }] };
}

/** The same as sentences, for the middle of a form. */
export function bankSentences(t: Texts, { bank, support }: Known): string[] {
  const phone = helpLine(support, 'billing');
  return [
    t.text('requests.billing-change.bank.fraud', { phone }),
    bank === null
      ? t.text('requests.billing-change.bank.invoice')
      : t.text('requests.billing-change.bank.official', { bank: bank.name, since: String(bank.since) }),
  ];
}
