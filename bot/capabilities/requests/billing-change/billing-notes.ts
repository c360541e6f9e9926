import { isTextKey } from '../../../../cards/texts/catalogue.ts';
import type { Contract } from '../../../../domain/contracts/list-contracts.ts';
import { effectiveFrom } from '../../../../domain/contracts/rules/billing-period.ts';
import { isPersonalMailbox } from '../../../../domain/contracts/rules/personal-mailbox.ts';
import { noonOf } from '../../../../domain/programmes/rules/wall-clock.ts';
import type { Programme } from '../../../../domain/programmes/schema.ts';
import type { FlowView } from '../../../engine/capability.ts';
import type { RequestDraft } from '../request-draft.ts';

/** What a change of the billing is judged by. */
export type BillingWorld = {
  contracts: Contract[];
  /** Names of the company's people, which make a mailbox a personal one (B7). */
  names: string[];
  /** yyyy-mm-dd where the company is. */
  today: string;
  programme: Pick<Programme, 'bank' | 'support'>;
};

type Draft = Pick<RequestDraft, 'kind' | 'answers'>;

/** What a change takes, and from when on it holds: a month before the next billing period (B2, B5-B7). */
export function billingNotes({ kind, answers }: Draft, world: BillingWorld, { t }: FlowView) {
  const papers = `requests.billing-change.papers.${kind}`;
  const from = startsOn(answers, world);
  const { mailbox } = answers;
  return [
    ...(typeof mailbox === 'string' && isPersonalMailbox(mailbox, world.names)
      ? [
          {
            key: 'personal',
            labelKey: 'requests.billing-change.mailbox' as const,
            value: t.text('requests.billing-change.personal'),
          },
        ]
      : []),
    ...(kind !== null && isTextKey(papers)
      ? [{ key: 'papers', labelKey: 'requests.billing-change.papers' as const, value: t.text(papers) }]
      : []),
    {
      key: 'month',
      labelKey: 'requests.billing-change.month' as const,
      value:
        from === null
          ? t.text('requests.billing-change.month.rule')
          : t.text('requests.billing-change.month.from', { date: t.date(noonOf(from)) }),
    },
  ];
}

function startsOn({ contract, from }: RequestDraft['answers'], { contracts, today }: BillingWorld) {
  const found = contracts.find(({ id }) => id === contract) ?? (contracts.length === 1 ? contracts[0] : null);
  if (!found || found.endsOn < today) return null;
  return effectiveFrom(found, today, typeof from === 'string' ? from : null);
}
