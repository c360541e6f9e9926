import { knownOfPerson } from '../../../domain/people/known-of-person.ts';
import type { Command, Scene } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { noticeCard } from '../parts/cards.ts';
import { writeToDesk } from '../requests/general-request/request-draft.ts';
import { changeMySettings } from './settings-draft.ts';

const asksWhat = [
  /(?<!\p{L})what (?:do|does|did)(?: you| it| the bot)? (?:know|store|keep|have|save)(?: on| about| of)? (?:me|on me|about me)(?!\p{L})/iu,
  /(?<!\p{L})(?:my|all my) (?:personal )?data(?!\p{L})(?! ?plan)/iu,
  /(?<!\p{L})(?:savez|sais|gardez|conservez|stockez)(?:[- ]vous|[- ]tu)?(?: quoi| quelque chose)?(?: comme (?:données|infos?))? (?:sur|de) moi(?!\p{L})/iu,
  /(?<!\p{L})(?:mes|quelles) données(?: personnelles)?(?!\p{L})/iu,
  /(?<!\p{L})(?:wat|welke gegevens) (?:weet|bewaar|heb|houd|hou)t? (?:je|jij|jullie|ge|u)(?: allemaal)? (?:over|van) (?:mij|me)(?!\p{L})/iu,
  /(?<!\p{L})mijn (?:persoonlijke )?(?:gegevens|data)(?!\p{L})/iu,
];
const erases =
  /(?<!\p{L})(?:delete|erase|remove|wipe|forget|effacez?|supprimez?|oubliez|verwijder|wis|vergeet)(?!\p{L})/iu;

/** More words than this tell something else. */
const mostWords = 14;

/** "What do you know about me?", "delete my data" (P20). */
function asksForOwnData(text: string): boolean {
  return text.trim().split(/\s+/).length <= mostWords && asksWhat.some((one) => one.test(text));
}

/** What is stored of the person, shown to them alone, and the way to have it deleted (P20). */
export const ownDataCommand: Command = {
  heard: asksForOwnData,
  interrupts: true,
  async run(scene, { text }) {
    const isOnlyErasing = erases.test(text) && !text.includes('?');
    return isOnlyErasing ? { press: eraseButton(scene) } : { replies: [await knownCard(scene)] };
  },
};

async function knownCard(scene: Scene) {
  const { t, actor } = scene;
  const known = await knownOfPerson(scene);
  const counted = (numbers: readonly (string | number)[], total: number) =>
    total === 0 ? '–' : `${t.number(total)} (${numbers.join(', ')}${total > numbers.length ? ', …' : ''})`;
  const facts = [
    { label: t.text('people.fact.name'), value: actor.name },
    { label: t.text('people.fact.email'), value: actor.email },
    { label: t.text('settings.known.phone'), value: actor.phone ?? '–' },
    { label: t.text('settings.known.company'), value: actor.account.name },
    { label: t.text('people.fact.role'), value: t.text(`people.role.${actor.role}`) },
    { label: t.text('settings.known.devices'), value: t.list(known.devices) || '–' },
    { label: t.text('settings.known.cases'), value: counted(known.cases.numbers, known.cases.total) },
    { label: t.text('settings.known.orders'), value: counted(known.orders.numbers, known.orders.total) },
    { label: t.text('settings.known.readings'), value: t.number(known.readings) },
    { label: t.text('settings.known.files'), value: t.number(known.files) },
  ];
  const paragraphs = [t.text('settings.known.text', { chats: known.chats })];
  const actions = [beginOf(changeMySettings, t.text('settings.all')), eraseButton(scene)];
  return {
    kind: 'card' as const,
    card: noticeCard(t.text('settings.known.title'), paragraphs, { facts, actions }),
  };
}

/** What others need, such as the bills of orders, stays: a person of the desk looks at each wish. */
function eraseButton({ t }: Pick<Scene, 't'>) {
  return beginOf(writeToDesk, t.text('settings.known.erase'), { text: t.text('settings.known.eraseText') });
}
