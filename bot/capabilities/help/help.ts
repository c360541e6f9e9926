import { z } from 'zod';
import type { CardAction, CardView } from '../../../cards/views/card-view.ts';
import { listCases } from '../../../domain/cases/list-cases.ts';
import { listDevices } from '../../../domain/fleet/find-device.ts';
import {
  type Answer,
  type AnyScene,
  type Audience,
  type Capability,
  type Menu,
  onAction,
  type Scene,
  type Speech,
  type Utterance,
} from '../../engine/capability.ts';
import { action, linkTo } from '../../engine/links.ts';
import { mayUse } from '../../engine/registry.ts';
import { chooseIntent } from '../../engine/replies.ts';
import { maySeeGaps, openGaps } from '../knowledge-gaps/knowledge-gaps.ts';
import { choicesCard, mostButtons } from '../parts/cards.ts';

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
/** Things to begin with one click have the place that the groups leave, three at most. */
const shownBegins = 3;

/** Everything of one group, each with its button. */
const openGroup = action('help.group', z.object({ group: z.enum(groups) }));

/** Who reads it, and what their examples are about: a device and a case of their own where there is one. */
type Reader = { audience: Audience; name: string | null; own: { device: string; case: string } };

async function readerOf(scene: Scene): Promise<Reader> {
  const { role: audience, name } = scene.actor;
  const none = visitor(scene).own;
  const [device] = await listDevices(scene, 1);
  const [latest] = (await listCases(scene, { list: 'mine', take: 1 })).rows;
  const own = { device: device?.alias ?? device?.serial ?? none.device, case: latest?.number ?? none.case };
  return { audience, name, own };
}

function visitor(scene: AnyScene): Reader {
  const { t } = scene;
  const own = { device: t.text('help.example.device'), case: t.text('help.example.case') };
  return { audience: 'unknown', name: scene.actor === null ? scene.sender.name : null, own };
}

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
  { audience, name, own }: Reader,
): CardView {
  const offered = offeredTo(capabilities, audience);
  const inGroup = (group: Group) => offered.filter(({ menu }) => menu.group === group);
  const long = groups.filter((group) => inGroup(group).length > shownEntries);
  const gaps = maySeeGaps(audience) ? [linkTo(openGaps, t.text('gaps.button'), {})] : [];
  const room = Math.max(0, mostButtons - long.length - gaps.length);
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
            .map(({ menu }) => ({ title: t.text(menu.title), example: t.text(menu.example, own) })),
        }))
        .filter(({ entries }) => entries.length > 0),
      actions: [
        ...begins.slice(0, Math.min(shownBegins, room)).map((one) => begin(one, t.text(one.menu.title))),
        ...long.map((group) => linkTo(openGroup, t.text(`help.all.${group}`), { group })),
        ...gaps,
      ],
    },
  };
}

/** All of a group that this person may do, each to be begun or asked with one click. */
function groupCard(
  { t }: Speech,
  capabilities: readonly Capability[],
  { audience, own }: Reader,
  group: Group,
): CardView {
  const offered = offeredTo(capabilities, audience).filter(({ menu }) => menu.group === group);
  const items = offered.map((one) => ({
    title: t.text(one.menu.title),
    detail: t.text(one.menu.example, own),
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
      inAnotherLanguage(scene, utterance) ?? show(helpCard(scene, others(), await readerOf(scene))),
    greetVisitor: async (scene, utterance) =>
      inAnotherLanguage(scene, utterance) ?? show(helpCard(scene, others(), visitor(scene))),
    actions: [
      onAction(openGroup, async (scene, { group }) => ({
        ...show(groupCard(scene, others(), await readerOf(scene), group)),
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
