import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import { changeAccess } from '../../../domain/people/change-access.ts';
import type { Member } from '../../../domain/people/find-member.ts';
import { invitePerson } from '../../../domain/people/invite-person.ts';
import type { AccessChange } from '../../../domain/people/rules/change-of-access.ts';
import type { Answer, Notification, Scene, ToldChat } from '../../engine/capability.ts';
import { forgetPerson } from '../../engine/forget-person.ts';
import { notice } from '../../engine/replies.ts';
import { noticeCard } from '../parts/cards.ts';
import type { AccessFacts } from './invite-form.ts';
import { factsOf, toPeople } from './person-card.ts';
import { requestCard } from './requests.ts';
import { changeOf, nameOf } from './steps.ts';
import type { AccessDraft } from './users-links.ts';
import { meantBy } from './who-is-meant.ts';

/** Does what was confirmed, and tells whom it is about (F55-F57). */
export async function runChange(
  scene: Scene,
  draft: AccessDraft,
  facts: AccessFacts,
): Promise<Outcome<Answer>> {
  const change = changeOf(draft);
  if (change === null) return invite(scene, draft);
  const [person] = meantBy(draft, facts);
  if (person === undefined) return refuse('person-not-found');
  const changed = await changeAccess(scene, person.id, change);
  if (!changed.ok) return changed;
  if (change.does === 'deactivate') await forgetPerson(scene.db, person.id, changed.value.chats);
  return done({
    replies: [{ kind: 'card', card: changedCard(scene, change, changed.value) }],
    notifications: [told(scene, change, changed.value)],
  });
}

async function invite(scene: Scene, { name, email, role, language }: AccessDraft): Promise<Outcome<Answer>> {
  const invited = await invitePerson(scene, { name, email, role, language });
  if (!invited.ok) return invited;
  const { t, actor } = scene;
  const { person, request } = invited.value;
  const args = { name: person.name, email: person.email, company: actor.account.name };
  const card = noticeCard(t.text('people.invited.title', args), [t.text('people.invited.text', args)], {
    tone: 'good',
    facts: factsOf(t, person),
    actions: [toPeople(t)],
  });
  if (request === null) return done({ replies: [{ kind: 'card', card }] });
  const asks = { kind: 'text', text: t.text('people.invited.asks', args) } as const;
  return done({ replies: [asks, { kind: 'card', card: requestCard(scene, request, person) }] });
}

type Changed = { person: Member; chats: readonly ToldChat[] };

function changedCard({ t }: Scene, change: AccessChange, { person, chats }: Changed) {
  const { name } = person;
  const what = nameOf(change);
  const isTold = chats.some(({ address }) => address !== null);
  const text = t.text(isTold ? `people.done.${what}.text` : 'people.untold', { name });
  return noticeCard(t.text(`people.done.${what}.title`, { name }), [text], {
    tone: 'good',
    facts: factsOf(t, person),
    actions: [toPeople(t)],
  });
}

/** Whoever has no access any more is told where they wrote last; everybody else as of all notices. */
function told({ actor }: Scene, change: AccessChange, { person, chats }: Changed): Notification {
  const args = { by: actor.name, company: actor.account.name };
  const what = nameOf(change);
  const to = change.does === 'deactivate' ? { personIds: [], chats } : { personIds: [person.id] };
  return {
    ...to,
    reply: ({ t }) =>
      notice(t.text(`people.told.${what}.title`, args), t.text(`people.told.${what}.text`, args)),
  };
}
