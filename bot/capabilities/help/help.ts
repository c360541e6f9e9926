import type { CardView } from '../../../cards/views/card-view.ts';
import type { Answer, Audience, Capability, Menu, Speech, Utterance } from '../../engine/capability.ts';
import { linkTo } from '../../engine/links.ts';
import { mayUse } from '../../engine/registry.ts';
import { maySeeGaps, openGaps } from '../knowledge-gaps/knowledge-gaps.ts';

/** The headings of the help, in the order they are read. */
const groups = [
  'problems',
  'supplies',
  'readings',
  'follow-up',
  'account',
] as const satisfies readonly Menu['group'][];

/**
 * What can be asked here, by role (G1, F59), and small talk. It introduces the other capabilities, so it is made
 * from the list of them.
 */
export function helpCapability(others: () => readonly Capability[]): Capability {
  return {
    id: 'help',
    access: ['administrator', 'user', 'dealer', 'agent', 'unknown'],
    menu: null,
    answer: async (scene, utterance) =>
      smallTalk(scene, utterance) ?? helpAnswer(scene, others(), scene.actor.role, scene.actor.name),
    greetVisitor: async (scene, utterance) =>
      smallTalk(scene, utterance) ?? helpAnswer(scene, others(), 'unknown', scene.sender.name),
  };
}

function smallTalk({ t }: Speech, { understanding }: Utterance): Answer | null {
  const { act, slots } = understanding;
  if (act === 'thank') return { replies: [{ kind: 'text', text: t.text('engine.thanks') }] };
  if (!slots.language) return null;
  return {
    replies: [{ kind: 'text', text: t.text(`help.language.${slots.language}`) }],
    language: slots.language,
  };
}

function helpAnswer(
  speech: Speech,
  capabilities: readonly Capability[],
  audience: Audience,
  name: string | null,
): Answer {
  return { replies: [{ kind: 'card', card: helpCard(speech, capabilities, audience, name) }] };
}

/** The help card: only what this person may do, each with a sentence to imitate. */
function helpCard(
  { t }: Speech,
  capabilities: readonly Capability[],
  audience: Audience,
  name: string | null,
): CardView {
  const offered = capabilities.filter((one) => one.menu !== null && mayUse(one, audience));
  const entries = (group: Menu['group']) =>
    offered.flatMap(({ menu }) =>
      menu?.group === group ? [{ title: t.text(menu.title), example: t.text(menu.example) }] : [],
    );
  const title = name ? t.text('engine.greeting', { name: firstName(name) }) : t.text('engine.greetingNoName');
  return {
    card: 'help',
    data: {
      title,
      intro: t.text(audience === 'unknown' ? 'help.intro.unknown' : 'help.intro'),
      groups: groups
        .map((group) => ({ title: t.text(`help.group.${group}`), entries: entries(group) }))
        .filter((group) => group.entries.length > 0),
      actions: [
        ...offered
          .filter((one) => one.flow)
          .slice(0, 4)
          .map((one) => begin(one, t.text(one.menu?.title ?? 'engine.help'))),
        ...(maySeeGaps(audience) ? [linkTo(openGaps, t.text('gaps.button'), {})] : []),
      ],
    },
  };
}

function begin(capability: Capability, title: string) {
  return { title, action: `${capability.id}.begin`, payload: {}, style: 'default' as const };
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
