import type { CardView } from '../../../cards/views/card-view.ts';
import { listPendingApprovals } from '../../../domain/approvals/list-pending-approvals.ts';
import type { Scene } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { openApproval } from './links.ts';

const shownApprovals = 10;

/** The orders that wait for this person's decision; nothing when there are none. */
export async function approvalsAtHome(scene: Scene): Promise<readonly CardView[]> {
  const pending = await listPendingApprovals(scene, shownApprovals);
  if (pending.length === 0) return [];
  const { t, now } = scene;
  const rows = pending.map(({ id, createdAt, requester }) => ({
    title: t.text('supplies.home.row', { name: requester }),
    detail: t.relative(createdAt, now),
    state: t.text('supplies.status.awaiting-approval'),
    button: linkTo(openApproval, t.text('engine.open'), { approval: id }),
  }));
  const title = t.text('supplies.home.title');
  return [{ card: 'list', data: { title, intro: '', filters: [], rows, footer: '', actions: [] } }];
}
