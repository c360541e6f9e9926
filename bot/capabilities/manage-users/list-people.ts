import {
  type AccessRequest,
  listAccessRequests,
  loadAccessRequest,
  memberOfRequest,
} from '../../../domain/access/load-access-request.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import { findMember, type Member } from '../../../domain/people/find-member.ts';
import { pageOfPeople } from '../../../domain/people/page-of-people.ts';
import type { Scene, Utterance } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { defineDirectory } from '../parts/directory/define-directory.ts';
import type { Wanted } from '../parts/directory/directory.ts';
import { personCard, standingOf } from './person-card.ts';
import { requestActions, requestCard } from './requests.ts';
import { readUserWish } from './user-words.ts';
import { changeOfAccess, type PeopleList, peopleDirectory } from './users-links.ts';

/** A line of the list: somebody of the account, or somebody who asks to be. */
type Row = { person: Member } | { request: AccessRequest };
type Found = { person: Member } | { request: AccessRequest; known: Member | null };

/** The people of the account with role and state, and those who ask for access (F56, F57). */
export const listPeople = defineDirectory({
  id: 'manage-users',
  access: ['administrator'],
  group: 'account',
  topic: 'account',
  area: 'people',
  links: peopleDirectory,
  page: pageOf,
  row: ({ t, now }, row: Row) =>
    'person' in row
      ? {
          key: row.person.id,
          title: row.person.name,
          detail: row.person.email,
          state: standingOf(t, row.person),
        }
      : {
          key: row.request.id,
          title: row.request.name,
          detail: row.request.email,
          state: t.relative(row.request.createdAt, now),
        },
  async find(scene, id): Promise<Outcome<Found>> {
    const person = await findMember(scene, id);
    if (person) return done({ person });
    const request = await loadAccessRequest(scene, id);
    if (request === null) return refuse('person-not-found');
    return done({ request, known: await memberOfRequest(scene, request) });
  },
  detail: (scene, found: Found) =>
    'person' in found ? personCard(scene, found.person) : requestCard(scene, found.request, found.known),
  asked,
  further: ({ t }) => [beginOf(changeOfAccess, t.text('people.invite.button'), { does: 'invite' })],
  more: { actions: requestActions },
});

async function pageOf(scene: Scene, { filter, words, skip, take }: Wanted<PeopleList>) {
  if (filter === 'waiting') {
    const { rows, total } = await listAccessRequests(scene, { words, skip, take });
    return { rows: rows.map((request): Row => ({ request })), total };
  }
  const { rows, total } = await pageOfPeople(scene, { filter, words, skip, take });
  return { rows: rows.map((person): Row => ({ person })), total };
}

function asked({ text, understanding: { slots } }: Utterance) {
  const wish = readUserWish(text, slots.email);
  const decides = wish.is === 'decision';
  const filter = wish.is === 'list' ? wish.filter : decides ? 'waiting' : 'all';
  const words = slots.email ?? slots.person;
  // A name means that person; a decision the only request there is. Its card has the buttons: words let nobody in.
  return {
    filter,
    ...(words === undefined ? {} : { words: words.slice(0, 80) }),
    ...(decides || words !== undefined ? { orOne: true as const } : {}),
  };
}
