import type { CardView } from '../../../cards/views/card-view.ts';
import { type AccessDecision, decideAccess } from '../../../domain/access/decide-access.ts';
import type { AccessRequest } from '../../../domain/access/load-access-request.ts';
import type { Member } from '../../../domain/people/find-member.ts';
import {
  type Answer,
  type Notification,
  onAction,
  type Scene,
  type Speech,
} from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { notice } from '../../engine/replies.ts';
import { noticeCard } from '../parts/cards.ts';
import { standingOf, toPeople } from './person-card.ts';
import { letIn, requestSubject, turnAway } from './users-links.ts';

type Asked = Pick<AccessRequest, 'id' | 'name' | 'email' | 'message' | 'status'>;

/**
 * Somebody asks for access, with the two decisions while nobody has decided (F49, G9). `known`: whom it would let in,
 * since the address is only what somebody typed.
 */
export function requestCard({ t }: Pick<Speech, 't'>, request: Asked, known: Member | null): CardView {
  const { id, name, email, message, status } = request;
  const isOpen = status === 'open';
  const facts = [
    { label: t.text('access.fact.name'), value: name },
    { label: t.text('access.fact.email'), value: email || '–' },
    { label: t.text('access.fact.message'), value: message || '–' },
    ...(known
      ? [{ label: t.text('people.request.knownAs'), value: `${known.name} · ${standingOf(t, known)}` }]
      : []),
  ];
  const text = isOpen ? 'people.request.text' : (`people.request.${status}` as const);
  return noticeCard(t.text('access.notification.title'), [t.text(text)], {
    facts,
    actions: isOpen
      ? [
          linkTo(letIn, t.text('people.request.letIn'), { request: id }, 'positive'),
          linkTo(turnAway, t.text('people.request.turnAway'), { request: id }, 'destructive'),
        ]
      : [],
  });
}

/** What the buttons of a request for access do. */
export const requestActions = [
  onAction(letIn, (scene, { request }) => decide(scene, request, 'approved')),
  onAction(turnAway, (scene, { request }) => decide(scene, request, 'refused')),
];

async function decide(scene: Scene, id: string, decision: AccessDecision): Promise<Answer> {
  const decided = await decideAccess(scene, id, decision);
  if (!decided.ok) {
    const { code } = decided.refusal;
    const card = refusalCard(scene.t, decided.refusal, [toPeople(scene.t)]);
    return { replies: [card], ...(code === 'access-without-address' ? { keepsMessage: true } : {}) };
  }
  const { request, person } = decided.value;
  const after = (speech: Speech) => ({ kind: 'card' as const, card: requestCard(speech, request, person) });
  return {
    replies: [after(scene)],
    replacements: [{ subject: requestSubject(id), reply: after }],
    notifications: [answerTo(scene, request)],
  };
}

/** Whoever asked reads what became of it, in the chat they asked in; a no does not say whose it is. */
function answerTo({ actor }: Scene, request: AccessRequest): Notification {
  const key = request.status === 'approved' ? 'people.told.letIn' : 'people.told.turnedAway';
  const args = { company: actor.account.name, name: request.name };
  return {
    ...{ personIds: [], chats: [request] },
    reply: ({ t }) => notice(t.text(`${key}.title`, args), t.text(`${key}.text`, args)),
  };
}
