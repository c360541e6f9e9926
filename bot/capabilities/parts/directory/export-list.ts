import { type SheetFormat, sheetFormats, sheetKinds } from '../../../../cards/sheets/sheet-formats.ts';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CardAction } from '../../../../cards/views/card-view.ts';
import type { Answer, Command, Scene } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { type AnyDirectory, refused } from './directory.ts';
import { type DirectoryLinks, type ListAsked, listedAs } from './directory-links.ts';
import { type AskedFormat, saidFormat, saysOnlyFormat } from './said-format.ts';
import { toSheet } from './to-sheet.ts';

/** A list is made again in a moment, and an old one misleads. */
const hours = 24;

/** Whether this person may have the lists as files (F46). */
export function mayExport<Filter extends string, Row, Detail>(
  { exported }: AnyDirectory<Filter, Row, Detail>,
  { actor }: Pick<Scene, 'actor'>,
): boolean {
  return exported?.access.includes(actor.role) ?? false;
}

/** One button for each kind of file. */
export function exportButtons<Filter extends string>(
  t: Texts,
  links: DirectoryLinks<Filter>,
  { skip: _page, ...asked }: ListAsked<Filter>,
): CardAction[] {
  return sheetFormats.map((as) => linkTo(links.export, t.text(`engine.export.${as}`), { ...asked, as }));
}

/** A list as a file (F46); without a format it asks for one. Null when there is no row: the list itself says so. */
export async function exportList<Filter extends string, Row, Detail>(
  directory: AnyDirectory<Filter, Row, Detail>,
  scene: Scene,
  asked: ListAsked<Filter>,
  format: AskedFormat,
): Promise<Answer | null> {
  if (!mayExport(directory, scene)) return refused(directory, scene, { code: 'not-allowed', args: {} });
  const listed = listedAs(directory.links, asked);
  if (format === 'any') return { replies: [whichFile(directory, scene, asked)], listed };
  const made = await makeFile(directory, scene, asked, format);
  if (made === null) return null;
  const kept = await scene.files.keep(scene, { ...made.file, hours });
  if (!kept.ok) return refused(directory, scene, kept.refusal);
  return { replies: [{ kind: 'file', file: kept.value, text: made.text }], keepsMessage: true, listed };
}

/** All pages of a list, narrowed as the list on show, as bytes; what does not fit is said. */
async function makeFile<Filter extends string, Row, Detail>(
  directory: AnyDirectory<Filter, Row, Detail>,
  scene: Scene,
  asked: ListAsked<Filter>,
  format: SheetFormat,
) {
  const { t, now } = scene;
  const { mostRows, contentType, make } = sheetKinds[format];
  const { filter, words = '', about = null } = asked;
  const { rows, total } = await directory.page(scene, { filter, words, about, skip: 0, take: mostRows });
  if (total === 0) return null;
  const list = nameOf(directory, t, asked);
  const length = { list, rows: rows.length, total };
  const text = t.text(rows.length < total ? 'engine.export.cut' : 'engine.export.made', length);
  const note = [text, t.text('engine.export.asOf', { moment: t.dateTime(now) })].join(' ');
  const bytes = await make(toSheet(t, directory.exported?.columns ?? [], rows, { title: list, note }), t);
  const name = `${titleOf(directory, t, asked)} ${t.isoDay(now)}.${format}`;
  return { file: { name, contentType, bytes }, text };
}

/** "As a PDF", said about the list on show. */
export function exportCommand<Filter extends string>(
  { list }: DirectoryLinks<Filter>,
  run: (scene: Scene, asked: ListAsked<Filter>, format: AskedFormat) => Promise<Answer>,
): Command {
  return {
    heard: saysOnlyFormat,
    interrupts: false,
    run: async (scene, { text }) => {
      const shown = scene.listed?.action === list.name ? list.payload.safeParse(scene.listed.payload) : null;
      return shown?.success ? run(scene, shown.data, saidFormat(text) ?? 'any') : null;
    },
  };
}

function whichFile<Filter extends string, Row, Detail>(
  directory: AnyDirectory<Filter, Row, Detail>,
  { t }: Scene,
  asked: ListAsked<Filter>,
): Answer['replies'][number] {
  const data = {
    title: nameOf(directory, t, asked),
    tone: 'neutral' as const,
    paragraphs: [t.text('engine.export.which')],
    facts: [],
    actions: exportButtons(t, directory.links, asked),
  };
  return { kind: 'card', card: { card: 'notice', data } };
}

type Named = { area: string };

function titleOf<Filter extends string>(
  { area }: Named,
  t: Texts,
  { filter, about }: ListAsked<Filter>,
): string {
  return t.text(`${area}.list.${about === undefined ? filter : 'about'}` as TextKey);
}

/** The list by its title, and the words it is narrowed to. */
function nameOf<Filter extends string>(directory: Named, t: Texts, asked: ListAsked<Filter>): string {
  const list = titleOf(directory, t, asked);
  return asked.words ? t.text('engine.export.for', { list, words: asked.words }) : list;
}
