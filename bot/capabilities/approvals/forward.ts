import { askDeed } from '../../../domain/approvals/ask-deed.ts';
import type { Deed } from '../../../domain/approvals/deeds/deeds.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import type { Answer, Scene } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { subjectOf, withdrawRequest } from './approval-card.ts';
import { pendingDeedCard } from './deed-card.ts';

/**
 * What this person may not do goes to the administrators, filled in (G8): they see exactly what will happen, and it happens
 * once one of them approves. The person is told who can, and can take it back.
 */
export async function forward(scene: Scene, deed: Deed, facts: Fact[]): Promise<Outcome<Answer>> {
  const forwarded = await askDeed(scene, deed);
  if (!forwarded.ok) return forwarded;
  const { t, actor } = scene;
  const { id, asked, deed: seen } = forwarded.value;
  const names = t.list(
    asked.map(({ name }) => name),
    'or',
  );
  const card = noticeCard(t.text('forward.waiting.title'), [t.text('forward.waiting.text', { names })], {
    facts,
    actions: [linkTo(withdrawRequest, t.text('sent.withdraw'), { approval: id })],
  });
  return done({
    replies: [{ kind: 'card', card }],
    notifications: [
      {
        personIds: asked.map((one) => one.id),
        subject: subjectOf(id),
        reply: (speech) => ({
          kind: 'card',
          card: pendingDeedCard(speech, { id, requester: actor, deed: seen }, true),
        }),
      },
    ],
  });
}

type Fact = { label: string; value: string };
