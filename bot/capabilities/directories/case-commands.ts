import type { CaseDetail } from '../../../domain/cases/case-detail.ts';
import { findCase } from '../../../domain/cases/find-case.ts';
import { listCases } from '../../../domain/cases/list-cases.ts';
import type { Answer, Command, Scene } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import { aboutCase } from '../parts/case/case-answer.ts';
import { caseCard } from '../parts/case/case-card.ts';
import { filesAnswer } from '../parts/case/files-answer.ts';

const asksState =
  /(?<!\p{L})(?:où en est|du neuf (?:sur|pour)|des nouvelles (?:de|du|sur)|hoe staat het met|hoe staat ['’]?t met|waar staat|nieuws over|what about|any news on|status of|how is|how far is)(?!\p{L})\s+(?:(?:le|la|de|het|the|case|dossier|melding)\s+)*(?:CS\s*)?#?0*(\d{3,7})(?!\d)/iu;

/** "What about 503?" is asked at once, whatever else the message says or is being filled in. */
const askedByNumber: Command = {
  heard: (text) => asksState.test(text),
  interrupts: true,
  run: (scene, { text }) => onlyCase(scene, asksState.exec(text)?.[1] ?? ''),
};

/** A number as long as those of cases, in words that are understood as nothing: "what do you need from me on 32500". */
const longNumber = /(?<![\p{L}\d.,/-])#?(\d{5})(?![\p{L}\d.,/-])/u;
const unsure = 0.5;

/** The case a message that says nothing else is about; another number of five digits stays what it was. */
const namedByNumber: Command = {
  heard: (text, { understanding: { confidence, slots } }) =>
    confidence < unsure && longNumber.test(text) && slots.device === undefined && slots.meters === undefined,
  interrupts: false,
  afterAnswers: true,
  run: (scene, { text }) => onlyCase(scene, longNumber.exec(text)?.[1] ?? ''),
};

/** The one case of the person that ends so; null when there is none or more than one. */
async function onlyCase(scene: Scene, tail: string): Promise<Answer | null> {
  const { rows } = await listCases(scene, { list: 'all', words: tail.padStart(3, '0'), take: 2 });
  const [only, ...others] = rows.filter(({ number }) => number.endsWith(tail));
  const found = only !== undefined && others.length === 0 ? await findCase(scene, only.number) : null;
  return found?.ok ? shown(scene, found.value) : null;
}

function shown(scene: Scene, found: CaseDetail): Answer {
  return { replies: [{ kind: 'card', card: caseCard(scene, found) }], about: aboutCase(scene.t, found) };
}

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
    return found === null ? null : shown(scene, found);
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

const seesFiles =
  /(?<!\p{L})(?:show|see|open|view|send|get|voir|montre[rz]?|ouvr(?:ir|ez)|afficher?|envoye[rz]|toon|bekijk(?:en)?|zien|open(?:en)?|stuur)(?!\p{L}).*(?<!\p{L})(?:photos?|pictures?|images?|files?|attachments?|fichiers?|pièces? jointes?|foto(?:['’]?s)?|bestand(?:en)?|bijlagen?)(?!\p{L})/isu;

/** "Show me the photos of CS0032600": what was sent along with it, or with the case that was spoken of. */
const askedForFiles: Command = {
  heard: (text, { understanding: { slots }, recalled }) =>
    seesFiles.test(text) && (slots.case ?? recalled?.case) !== undefined,
  interrupts: true,
  async run(scene, { understanding: { slots, intent }, recalled }) {
    const found = await findCase(scene, slots.case ?? recalled?.case?.id ?? '');
    // A list can be had as a file too.
    const isList = intent === 'list-devices' && (!found.ok || found.value.files.length === 0);
    return found.ok && !isList ? filesAnswer(scene, found.value) : null;
  },
};

/** A case asked for by its number in passing, in words that say nothing else, or by the number of another system (G55). */
export const caseCommands: readonly Command[] = [
  askedForFiles,
  askedByNumber,
  namedByNumber,
  askedByReference,
];
