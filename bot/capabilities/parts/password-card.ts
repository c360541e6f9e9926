import type { CardView } from '../../../cards/views/card-view.ts';
import type { Member } from '../../../domain/people/find-member.ts';
import type { Speech } from '../../engine/capability.ts';
import { noticeCard } from './cards.ts';

/**
 * "I forgot my password": there is none here, since a person is known by their chat account (F53, G15, X61). Says which
 * password it can be and who resets it; for a colleague, how their access stands.
 */
export function passwordCard(
  { t }: Pick<Speech, 't'>,
  person?: Pick<Member, 'name' | 'status'>,
): Extract<CardView, { card: 'notice' }> {
  return noticeCard(t.text('people.password.title'), [
    ...(person ? [t.text(`people.password.${person.status}`, { name: person.name })] : []),
    t.text('people.password.none'),
    t.text('people.password.chat'),
    t.text('people.password.portal'),
  ]);
}
