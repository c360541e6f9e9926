import { findCase } from '../../../domain/cases/find-case.ts';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import { watchCase as watch } from '../../../domain/cases/watch-case.ts';
import { type Answer, onAction, type Scene, type Utterance } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { aboutCase } from '../parts/case/case-answer.ts';
import { caseCard, statusText } from '../parts/case/case-card.ts';
import { caseDirectory, showFiles, unwatchCase, watchCase } from '../parts/case/case-links.ts';
import { filesAnswer } from '../parts/case/files-answer.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { defineDirectory } from '../parts/directory/define-directory.ts';
import { listCard } from '../parts/directory/list-card.ts';
import { caseCommands } from './case-commands.ts';

/** Rows on the home surface, which shows other things too. */
const shownAtHome = 5;

/** One case by number, device or words, and my lists (F3-F7, G53-G60). */
export const checkCase = defineDirectory({
  id: 'check-case',
  access: ['administrator', 'user', 'dealer', 'agent'],
  group: 'follow-up',
  area: 'cases',
  links: caseDirectory,
  page: (scene, { filter, about, words, skip, take }) =>
    listCases(scene, { list: filter, words, skip, take, ...(about === null ? {} : { deviceId: about }) }),
  row: toRow,
  find: findCase,
  detail: caseCard,
  about: ({ t }, found) => aboutCase(t, found),
  asked,
  exported: {
    access: ['administrator', 'user', 'dealer'],
    columns: [
      { title: 'cases.fact.number', type: 'text', value: ({ number }) => number },
      { title: 'cases.fact.title', type: 'text', value: ({ title }) => title },
      { title: 'cases.fact.status', type: 'text', value: (row, t) => statusText({ t }, row) },
      { title: 'cases.fact.created', type: 'date', value: ({ createdAt }) => createdAt },
      {
        title: 'cases.fact.device',
        type: 'text',
        value: ({ device }) => (device === null ? null : deviceName(device)),
      },
    ],
  },
  more: {
    commands: caseCommands,
    actions: [
      onAction(watchCase, (scene, { number }) => watching(scene, number, true)),
      onAction(showFiles, showing),
      onAction(unwatchCase, (scene, { number }) => watching(scene, number, false)),
    ],
    home: casesAtHome,
  },
});

/** "498" is CS0032498 where it is the only one that ends so. */
const shortNumber = /(?<![\p{L}\d])#?(\d{3,6})(?![\p{L}\d])/u;

function asked({ text, understanding }: Utterance) {
  const { slots } = understanding;
  if (slots.case) return { key: slots.case };
  if (slots.reference && slots.device === undefined) return { filter: 'mine' as const };
  const [, tail] = shortNumber.exec(text) ?? [];
  if (tail !== undefined && slots.device === undefined)
    return { filter: 'all' as const, words: tail, orOne: true as const };
  if (slots.device === undefined) return { filter: 'mine' as const };
  const [about] = slots.device.candidates;
  return about === undefined ? { refusal: 'device-not-found' as const } : { filter: 'all' as const, about };
}

function toRow({ t, now }: Scene, row: CaseRow) {
  return {
    key: row.number,
    title: `${row.number} · ${row.title}`,
    detail: t.relative(row.createdAt, now),
    state: statusText({ t }, row),
  };
}

async function casesAtHome(scene: Scene) {
  const { rows, total } = await listCases(scene, { list: 'mine', openOnly: true, take: shownAtHome });
  const asked = { filter: 'mine' as const };
  const listed = {
    links: caseDirectory,
    area: 'cases',
    asked,
    rows: rows.map((row) => toRow(scene, row)),
    total,
  };
  return [listCard(scene.t, listed)];
}

async function showing(scene: Scene, { number }: { number: string }): Promise<Answer> {
  const found = await findCase(scene, number);
  return found.ok ? filesAnswer(scene, found.value) : { replies: [refusalCard(scene.t, found.refusal, [])] };
}

async function watching(scene: Scene, number: string, joins: boolean): Promise<Answer> {
  const watched = await watch(scene, number, joins);
  if (!watched.ok) return { replies: [refusalCard(scene.t, watched.refusal, [])] };
  const card = caseCard(scene, watched.value);
  return { replies: [{ kind: 'card', card }], about: aboutCase(scene.t, watched.value) };
}
