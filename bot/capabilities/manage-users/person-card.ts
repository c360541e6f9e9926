import type { Texts } from '../../../cards/texts/texts.ts';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import type { Member } from '../../../domain/people/find-member.ts';
import type { Scene } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { changeOfAccess, peopleDirectory } from './users-links.ts';

/** Role and state in words: "administrator", "user · invited". */
export function standingOf(t: Texts, { role, status }: Member): string {
  const state = status === 'active' ? [] : [t.text(`people.status.${status}`)];
  return [t.text(`people.role.${role}`), ...state].join(' · ');
}

/** What is known of somebody. */
export function factsOf(t: Texts, person: Member) {
  return [
    { label: t.text('people.fact.email'), value: person.email },
    { label: t.text('people.fact.role'), value: t.text(`people.role.${person.role}`) },
    { label: t.text('people.fact.status'), value: t.text(`people.status.${person.status}`) },
  ];
}

/** The way back to the list. */
export function toPeople(t: Texts): CardAction {
  return linkTo(peopleDirectory.list, t.text('people.list.all'), { filter: 'all' });
}

/** Somebody of the account, with what an administrator can do about their access (F57). */
export function personCard({ t, actor }: Pick<Scene, 't' | 'actor'>, person: Member): CardView {
  const isOwn = person.id === actor.personId;
  return noticeCard(person.name, isOwn ? [t.text('people.own')] : [], {
    facts: factsOf(t, person),
    actions: [...(isOwn ? [] : changesFor(t, person)), toPeople(t)],
  });
}

/** The way to let somebody in again. */
export function again(t: Texts, { id: personId }: Pick<Member, 'id'>): CardAction {
  return beginOf(changeOfAccess, t.text('people.do.reactivate'), { does: 'reactivate', personId });
}

function changesFor(t: Texts, person: Member): CardAction[] {
  const { id: personId, role, status } = person;
  if (status === 'deactivated') return [again(t, person)];
  const other = role === 'administrator' ? 'user' : 'administrator';
  const isRole = role === 'administrator' || role === 'user';
  return [
    ...(isRole
      ? [beginOf(changeOfAccess, t.text(`people.do.${other}`), { does: 'role', role: other, personId })]
      : []),
    beginOf(changeOfAccess, t.text('people.do.deactivate'), { does: 'deactivate', personId }, 'destructive'),
  ];
}
