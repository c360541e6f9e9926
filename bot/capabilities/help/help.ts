import { z } from 'zod';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import {
  type Answer,
  type Audience,
  type Capability,
  type Menu,
  onAction,
  type Speech,
  type Utterance,
} from '../../engine/capability.ts';
import { action, linkTo } from '../../engine/links.ts';
import { mayUse } from '../../engine/registry.ts';
import { chooseIntent } from '../../engine/replies.ts';
import { maySeeGaps, openGaps } from '../knowledge-gaps/knowledge-gaps.ts';
import { choicesCard } from '../parts/cards.ts';

/** The headings of the help, in the order they are read. */
const groups = [
  'problems',
  'supplies',
  'readings',
  'follow-up',
  'account',
] as const satisfies readonly Menu['group'][];
type Group = (typeof groups)[number];

/** Entries shown of a group; the rest is behind its button, since thirty of them are a list and no help. */
const shownEntries = 3;
/** Things to begin with one click beside the groups. */
const shownBegins = 3;

/** Everything of one group, each with its button. */
const openGroup = action('help.group', z.object({ group: z.enum(groups) }));

type Offered = { menu: Menu; id: string; flow: boolean };

function offeredTo(capabilities: readonly Capability[], audience: Audience): Offered[] {
  return capabilities.flatMap((one) =>
    one.menu !== null && mayUse(one, audience) ? [{ menu: one.menu, id: one.id, flow: !!one.flow }] : [],
  );
}

/** The help card: only what this person may do (G1, F59), the most usual of each group with a sentence to imitate. */
function helpCard(
  { t }: Speech,
  capabilities: readonly Capability[],
  audience: Audience,
  name: string | null,
): CardView {
  const offered = offeredTo(capabilities, audience);
  const inGroup = (group: Group) => offered.filter(({ menu }) => menu.group === group);
  const long = groups.filter((group) => inGroup(group).length > shownEntries);
  const begins = groups.flatMap((group) => inGroup(group).find(({ flow }) => flow) ?? []);
  return {
    card: 'help',
    data: {
      title: name ? t.text('engine.greeting', { name: firstName(name) }) : t.text('engine.greetingNoName'),
      intro: t.text(audience === 'unknown' ? 'help.intro.unknown' : 'help.intro'),
      groups: groups
        .map((group) => ({
          title: t.text(`help.group.${group}`),
          entries: inGroup(group)
            .slice(0, shownEntries)
            .map(({ menu }) => ({ title: t.text(menu.title), example: t.text(menu.example) })),
        }))
        .filter(({ entries }) => entries.length > 0),
      actions: [
        ...begins.slice(0, shownBegins).map((one) => begin(one, t.text(one.menu.title))),
        ...long.map((group) => linkTo(openGroup, t.text(`help.all.${group}`), { group })),
        ...(maySeeGaps(audience) ? [linkTo(openGaps, t.text('gaps.button'), {})] : []),
      ],
    },
  };
}

/** All of a group that this person may do, each to be begun or asked with one click. */
function groupCard(
  { t }: Speech,
  capabilities: readonly Capability[],
  audience: Audience,
  group: Group,
): CardView {
  const offered = offeredTo(capabilities, audience).filter(({ menu }) => menu.group === group);
  const items = offered.map((one) => ({
    title: t.text(one.menu.title),
    detail: t.text(one.menu.example),
    button: one.flow ? begin(one, t.text('engine.choose.button')) : ask(one, t.text('engine.open')),
  }));
  return choicesCard(t.text(`help.group.${group}`), '', items);
}

function begin({ id }: Offered, title: string): CardAction {
  return { title, action: `${id}.begin`, payload: {}, style: 'default' };
}

function ask({ id }: Offered, title: string): CardAction {
  return linkTo(chooseIntent, title, { capability: id });
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/**
 * What can be asked here, by role (G1, F59), and in which language. It introduces the other capabilities, so it is made
 * from the list of them.
 */
export function helpCapability(others: () => readonly Capability[]): Capability {
  return {
    id: 'help',
    access: ['administrator', 'user', 'dealer', 'agent', 'unknown'],
    menu: null,
    answer: async (scene, utterance) =>
      inAnotherLanguage(scene, utterance) ??
      show(helpCard(scene, others(), scene.actor.role, scene.actor.name)),
    greetVisitor: async (scene, utterance) =>
      inAnotherLanguage(scene, utterance) ?? show(helpCard(scene, others(), 'unknown', scene.sender.name)),
    actions: [
      onAction(openGroup, async (scene, { group }) => ({
        ...show(groupCard(scene, others(), scene.actor.role, group)),
        keepsMessage: true,
      })),
    ],
  };
}

function show(card: CardView): Answer {
  return { replies: [{ kind: 'card', card }] };
}

function inAnotherLanguage({ t }: Speech, { understanding: { slots } }: Utterance): Answer | null {
  if (!slots.language) return null;
  return {
    replies: [{ kind: 'text', text: t.text(`help.language.${slots.language}`) }],
    language: slots.language,
  };
}
