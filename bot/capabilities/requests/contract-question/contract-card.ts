import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardView } from '../../../../cards/views/card-view.ts';
import type { Contract } from '../../../../domain/contracts/list-contracts.ts';
import { nextPeriod } from '../../../../domain/contracts/rules/billing-period.ts';
import { noonOf, wallClock } from '../../../../domain/programmes/rules/wall-clock.ts';
import type { Scene } from '../../../engine/capability.ts';
import { beginning, beginOf } from '../../../engine/links.ts';
import { noticeCard } from '../../parts/cards.ts';
import { itemName } from '../../parts/order/labels.ts';
import { requestDraft } from '../request-draft.ts';
import type { RecordedTopic } from './contract-words.ts';

/** The way to a question about a contract that a person answers. */
const askAboutContract = beginning('contract-question', requestDraft);

/** What is asked of a contract in a sentence each, the rest of its record below, and the way to a person (G34). */
export function contractCard(scene: Scene, contract: Contract, topics: readonly RecordedTopic[]): CardView {
  const { t } = scene;
  const terms = termsOf(scene, contract);
  return noticeCard(
    t.text('contracts.title', { number: contract.number }),
    topics.map((topic) => sentence(t, topic, terms[topic])),
    {
      facts: [
        ...Object.entries(terms).flatMap(([topic, value]) =>
          value === null ? [] : [{ label: t.text(`contracts.fact.${topic as RecordedTopic}`), value }],
        ),
        { label: t.text('contracts.fact.period'), value: periodWords(scene, contract) },
      ],
      actions: [beginOf(askAboutContract, t.text('contracts.ask'))],
    },
  );
}

/** What is recorded of each; null: nothing. */
function termsOf({ t }: Scene, contract: Contract): Record<RecordedTopic, string | null> {
  const { endsOn, coveredKinds, fee, poNumber, noticeMonths } = contract;
  return {
    end: t.date(noonOf(endsOn)),
    coverage:
      coveredKinds.length === 0
        ? null
        : t.list(coveredKinds.map((kind) => itemName(t, { kind, colour: null }))),
    fee: fee === null ? null : t.money(fee.cents, fee.currency),
    po: poNumber,
    notice: noticeMonths === null ? null : t.text('contracts.months', { months: noticeMonths }),
  };
}

function sentence(t: Texts, topic: RecordedTopic, value: string | null): string {
  return value === null ? t.text(`contracts.unknown.${topic}`) : t.text(`contracts.said.${topic}`, { value });
}

function periodWords({ t, now, actor }: Scene, contract: Contract): string {
  const { day } = wallClock(now, actor.account.timeZone);
  return t.date(noonOf(nextPeriod(contract, day)));
}
