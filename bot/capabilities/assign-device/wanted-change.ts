import type { Member } from '../../../domain/people/list-members.ts';
import type { Utterance } from '../../engine/capability.ts';
import type { PeopleDraft } from './draft.ts';
import { everybodyOn, type PeopleFacts } from './facts.ts';
import { readPeople, type SaidPeople } from './said-people.ts';

/** What is to change, and what was said that changes nothing. */
export type WantedChange = {
  add: Member[];
  remove: Member[];
  already: Member[];
  notOn: Member[];
  unclear: { word: string; people: Member[] }[];
  /** A name that is nobody's here */
  unknown: string | null;
};

type Change = NonNullable<PeopleDraft['change']>;

/** What a draft wants changed on its devices, as they are now. */
export function wantedChange(draft: PeopleDraft, facts: PeopleFacts): WantedChange {
  const { people, on } = facts;
  const said = saidIn(draft, facts);
  const { add, remove } = draft.change ?? said;
  const isOn = (id: string) => [...on.values()].map((some) => some.some((one) => one.id === id));
  const chosen = (ids: readonly string[]) => people.filter(({ id }) => ids.includes(id));
  const [adding, removing] = [chosen(add), [...chosen(remove), ...goneOn(remove, facts)]];
  const isNew = ({ id }: Member) => on.size === 0 || isOn(id).includes(false);
  const isThere = ({ id }: Member) => on.size === 0 || isOn(id).includes(true);
  return {
    add: adding.filter(isNew),
    remove: removing.filter(isThere),
    already: adding.filter((one) => !isNew(one)),
    notOn: removing.filter((one) => !isThere(one)),
    unclear: draft.change ? [] : said.unclear.map(({ word, ids }) => ({ word, people: chosen(ids) })),
    unknown: draft.named !== null && isNobody(draft.named, facts) ? draft.named : null,
  };
}

/** Who is on a device once it is changed. */
export function afterwards({ add, remove }: WantedChange, facts: PeopleFacts): Member[] {
  const stays = everybodyOn(facts).filter(({ id }) => !remove.some((one) => one.id === id));
  return [...stays, ...add];
}

/** Those on a device who have no access any more are no longer among the people, and can still be taken off. */
function goneOn(ids: readonly string[], facts: PeopleFacts): Member[] {
  return everybodyOn(facts).filter(
    ({ id }) => ids.includes(id) && !facts.people.some((one) => one.id === id),
  );
}

function saidIn(
  { said }: Pick<PeopleDraft, 'said'>,
  facts: PeopleFacts,
): Change & Pick<SaidPeople, 'unclear'> {
  const read = readPeople(said.join('\n'), facts.people, facts);
  return { ...changeIn(read, facts), unclear: read.unclear };
}

function changeIn({ add, remove, everybody }: SaidPeople, facts: PeopleFacts): Change {
  const all = everybody ? everybodyOn(facts).map(({ id }) => id) : [];
  return { add, remove: [...new Set([...remove, ...all])].filter((id) => !add.includes(id)) };
}

/** A later message: adds to what was wanted, takes back, or puts somebody in the place of those said before. */
export function changedBy(draft: PeopleDraft, utterance: Utterance, facts: PeopleFacts): PeopleDraft {
  const { text, understanding } = utterance;
  const { act, slots } = understanding;
  const before = draft.change ?? saidIn(draft, facts);
  const otherwise = before.remove.length > 0 && before.add.length === 0 ? 'remove' : 'add';
  const read = readPeople(textWithoutDevice(utterance), facts.people, { ...facts, otherwise });
  const now = changeIn(read, facts);
  const isNew = now.add.length + now.remove.length + read.drop.length > 0;
  const named = slots.person ?? slots.email ?? null;
  if (!isNew)
    return { ...draft, named: named ?? draft.named, said: [...draft.said, text.slice(0, 500)].slice(-5) };
  const isInstead = act === 'correct' && now.remove.length + read.drop.length === 0;
  const kept = isInstead ? { add: [], remove: [] } : before;
  const without = (ids: string[], gone: string[]) => ids.filter((id) => !gone.includes(id));
  const add = without([...kept.add, ...now.add], [...now.remove, ...read.drop]);
  const remove = without([...kept.remove, ...without(now.remove, before.add)], [...now.add, ...read.drop]);
  return { ...draft, named, change: { add: [...new Set(add)], remove: [...new Set(remove)] } };
}

/** What a message says of people, without the words that name the devices. */
export function textWithoutDevice({ text, understanding: { slots } }: Utterance): string {
  const devices = slots.devices ?? (slots.device === undefined ? [] : [slots.device]);
  return devices.reduce((rest, one) => rest.replace(one.text, ' '), text);
}

function isNobody(name: string, { people, speakerId }: PeopleFacts): boolean {
  const { add, remove, drop, unclear } = readPeople(name, people, { speakerId });
  return add.length + remove.length + drop.length + unclear.length === 0;
}
