import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { findCase } from '../../../domain/cases/find-case.ts';
import { type CaseRow, listCases } from '../../../domain/cases/list-cases.ts';
import { watchCase as watch } from '../../../domain/cases/watch-case.ts';
import { type Answer, type Command, onAction, type Scene, type Utterance } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { aboutCase } from '../parts/case/case-answer.ts';
import { caseCard, statusText } from '../parts/case/case-card.ts';
import { caseDirectory, unwatchCase, watchCase } from '../parts/case/case-links.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { defineDirectory } from '../parts/directory/define-directory.ts';
import { listCard } from '../parts/directory/list-card.ts';

/** Rows on the home surface, which shows other things too. */
const shownAtHome = 5;

const asksState =
  /(?<!\p{L})(?:où en est|du neuf (?:sur|pour)|des nouvelles (?:de|du|sur)|hoe staat het met|hoe staat ['’]?t met|waar staat|nieuws over|what about|any news on|status of|how is|how far is)(?!\p{L})\s+(?:(?:le|la|de|het|the|case|dossier|melding)\s+)*(?:CS\s*)?#?0*(\d{3,7})(?!\d)/iu;

/** "What about 503?" is asked at once, whatever else the message says or is being filled in. */
const askedByNumber: Command = {
  heard: (text) => asksState.test(text),
  interrupts: true,
  run: async (scene, { text }) => {
    const tail = asksState.exec(text)?.[1] ?? '';
    const { rows } = await listCases(scene, { list: 'all', words: tail.padStart(3, '0'), take: 2 });
    const [only, ...others] = rows.filter(({ number }) => number.endsWith(tail));
    const found = only !== undefined && others.length === 0 ? await findCase(scene, only.number) : null;
    if (!found?.ok) return null;
    const card = caseCard(scene, found.value);
    return { replies: [{ kind: 'card', card }], about: aboutCase(scene.t, found.value) };
  },
};

/** What a number alone is asked for. */
const asksWhere: ReadonlySet<CapabilityId> = new Set(['check-case', 'order-status', 'help']);

/** "INC0012345": the case that was written with this number of somebody else's system (G55). */
const askedByReference: Command = {
  heard: (_text, { understanding: { intent, slots } }) =>
    slots.reference !== undefined && slots.case === undefined && asksWhere.has(intent),
  interrupts: false,
  afterAnswers: true,
  run: async (scene, { understanding: { slots } }) => {
    const found = await findByReference(scene, slots.reference ?? '');
    if (found === null) return null;
    return { replies: [{ kind: 'card', card: caseCard(scene, found) }], about: aboutCase(scene.t, found) };
  },
};

/** Among so many cases that share a word with it the one is looked for. */
const mostAlike = 5;

/** The latest case whose words hold the number, however its parts are joined; null when none does. */
async function findByReference(scene: Scene, reference: string): Promise<CaseDetail | null> {
  const words = reference.split(/[\s#_]+/).at(-1) ?? '';
  const { rows } = await listCases(scene, { list: 'all', words, take: mostAlike });
  for (const { number } of rows) {
    const found = await findCase(scene, number);
    if (found.ok && joined(`${found.value.title} ${found.value.description}`).includes(joined(reference)))
      return found.value;
  }
  return null;
}

function joined(text: string): string {
  return text.toLowerCase().replace(/[\s#_-]/g, '');
}

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
    commands: [askedByNumber, askedByReference],
    actions: [
      onAction(watchCase, (scene, { number }) => watching(scene, number, true)),
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

async function watching(scene: Scene, number: string, joins: boolean): Promise<Answer> {
  const watched = await watch(scene, number, joins);
  if (!watched.ok) return { replies: [refusalCard(scene.t, watched.refusal, [])] };
  const card = caseCard(scene, watched.value);
  return { replies: [{ kind: 'card', card }], about: aboutCase(scene.t, watched.value) };
}
