import type { CardView } from '../../../cards/views/card-view.ts';
import type { DeedDetail } from '../../../domain/approvals/deeds/deeds.ts';
import type { DeedApproval } from '../../../domain/approvals/load-approval.ts';
import type { Speech } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { openCase } from '../parts/case/case-links.ts';
import { decisions } from './approval-card.ts';
import { deedFacts } from './deed-words.ts';

type Asked = { id: string; requester: { name: string }; deed: DeedDetail };

/** What somebody asks to let happen, with the two decisions; without them for somebody who may only look (G8). */
export function pendingDeedCard({ t }: Speech, { id, requester, deed }: Asked, mayDecide: boolean): CardView {
  return noticeCard(t.text('forward.title'), [t.text('forward.intro', { name: requester.name })], {
    facts: deedFacts(t, deed),
    actions: mayDecide ? decisions({ t }, id) : [],
  });
}

/** Who asked took it back before anybody decided: what every copy shows from then on (P4). */
export function withdrawnDeedCard(
  { t }: Pick<Speech, 't'>,
  { name, at }: { name: string; at: Date | null },
): CardView {
  const text = t.text('forward.withdrawn.by', { name, date: at ? t.date(at) : '' });
  return noticeCard(t.text('forward.withdrawn.title'), [text]);
}

/** The same once decided or withdrawn, by whom and when. Who was refused learns no more of a device than was asked. */
export function decidedDeedCard({ t }: Speech, approval: DeedApproval): CardView {
  const { status, decidedBy, decidedAt, requester, deed } = approval;
  if (status === 'withdrawn') return withdrawnDeedCard({ t }, { name: requester.name, at: decidedAt });
  const how = status === 'approved' ? status : 'rejected';
  const args = { name: decidedBy?.name ?? '', date: decidedAt ? t.date(decidedAt) : '' };
  return noticeCard(t.text(`forward.${how}.title`), [t.text(`forward.${how}.by`, args)], {
    tone: how === 'approved' ? 'good' : 'attention',
    facts: [
      ...deedFacts(t, deed, how === 'rejected'),
      { label: t.text('forward.requester'), value: requester.name },
    ],
    actions: openedOf(deed).map((key) => linkTo(openCase, t.text('engine.open'), { key })),
  });
}

/** The number of the case that was opened by it. */
function openedOf(deed: DeedDetail): string[] {
  return deed.kind === 'case' && deed.opened !== null ? [deed.opened] : [];
}
