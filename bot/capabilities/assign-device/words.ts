import type { Texts } from '../../../cards/texts/texts.ts';
import type { Member } from '../../../domain/people/list-members.ts';
import type { PeopleDraft } from './draft.ts';
import type { PeopleFacts } from './facts.ts';
import { afterwards, type WantedChange, wantedChange } from './wanted-change.ts';

type Fact = { label: string; value: string };

/** Names as they are said; "nobody" for none. */
export function namesOf(t: Texts, people: readonly Member[]): string {
  return people.length === 0 ? t.text('onDevice.nobody') : t.list(people.map(({ name }) => name));
}

/** What changes, and who is on a device afterwards. */
export function changeFacts(t: Texts, draft: PeopleDraft, facts: PeopleFacts): Fact[] {
  const change = wantedChange(draft, facts);
  const { add, remove } = change;
  const isKnown = facts.several.length === 0 && facts.serial === null;
  return [
    ...(add.length > 0 ? [{ label: t.text('onDevice.fact.added'), value: namesOf(t, add) }] : []),
    ...(remove.length > 0 ? [{ label: t.text('onDevice.fact.removed'), value: namesOf(t, remove) }] : []),
    ...(isKnown
      ? [{ label: t.text('onDevice.fact.after'), value: namesOf(t, afterwards(change, facts)) }]
      : []),
  ];
}

/** What was said and changes nothing: names of nobody or of several, people who are on it already or are not. */
export function changeRemarks(t: Texts, { unknown, unclear, already, notOn }: WantedChange): string[] {
  const said = (key: 'onDevice.already' | 'onDevice.notOn', people: readonly Member[]) =>
    people.length === 0 ? [] : [t.text(key, { names: namesOf(t, people), count: people.length })];
  return [
    ...(unknown === null ? [] : [t.text('onDevice.unknown', { name: unknown })]),
    ...unclear.map(({ word, people }) =>
      t.text('onDevice.unclear', {
        name: word,
        people: t.list(
          people.map(({ name }) => name),
          'or',
        ),
      }),
    ),
    ...said('onDevice.already', already),
    ...said('onDevice.notOn', notOn),
  ];
}
