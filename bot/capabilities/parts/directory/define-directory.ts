import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import { type Answer, type Capability, onAction, type Scene } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import type { Asked } from '../../../engine/question.ts';
import { type AnyDirectory, type Directory, refused } from './directory.ts';
import { type DirectoryLinks, type ListAsked, listedAs } from './directory-links.ts';
import { exportButtons, exportCommand, exportList, mayExport } from './export-list.ts';
import { listCard, pageLength, type RowView } from './list-card.ts';
import { type AskedFormat, saidFormat } from './said-format.ts';

type TextsOf<
  Area extends string,
  Filter extends string,
> = `${Area}.${'menu.title' | 'menu.example' | 'count' | 'page' | `list.${Filter}` | `empty.${Filter}`}`;
type Complete<Area extends string, Filter extends string> =
  TextsOf<Area, Filter> extends TextKey
    ? unknown
    : { 'a text is missing': Exclude<TextsOf<Area, Filter>, TextKey> };

/** A list with filters, pages, words, details and files (G53, F19, F46). A missing text does not compile. */
export function defineDirectory<
  const Id extends string,
  Filter extends string,
  Row,
  Detail,
  const Area extends string,
>(given: Directory<Id, Filter, Row, Detail, Area> & Complete<Area, Filter>): Capability {
  const directory: Directory<Id, Filter, Row, Detail, Area> = given;
  const { id, access, group, area, links, topic, exported, more } = directory;
  const title = `${area}.menu.title` as TextKey;
  const one = (scene: Scene, key: string) => showOne(directory, scene, key);
  const some = (scene: Scene, asked: ListAsked<Filter>) => showSome(directory, scene, asked);
  const asFile = async (scene: Scene, asked: ListAsked<Filter>, format: AskedFormat) =>
    (await exportList(directory, scene, asked, format)) ?? some(scene, asked);
  return {
    id,
    access,
    menu: { title, example: `${area}.menu.example` as TextKey, group },
    subject: title,
    topic: topic ?? null,
    ...more,
    async answer(scene, utterance) {
      const asked = directory.asked(utterance);
      if ('refusal' in asked) return refused(directory, scene, { code: asked.refusal, args: {} });
      if ('key' in asked) return one(scene, asked.key);
      const format = exported ? saidFormat(utterance.text) : null;
      return format === null ? some(scene, asked) : asFile(scene, asked, format);
    },
    actions: [
      onAction(links.open, (scene, { key }) => one(scene, key)),
      onAction(links.list, some),
      ...(exported ? [onAction(links.export, (scene, { as, ...asked }) => asFile(scene, asked, as))] : []),
      ...(more?.actions ?? []),
    ],
    commands: [...(exported ? [exportCommand(links, asFile)] : []), ...(more?.commands ?? [])],
  };
}

/** One of them; an unknown one and a foreign one get the same answer, and the way to the list. */
async function showOne<Filter extends string, Row, Detail>(
  directory: AnyDirectory<Filter, Row, Detail>,
  scene: Scene,
  key: string,
): Promise<Answer> {
  const found = await directory.find(scene, key);
  if (!found.ok) return refused(directory, scene, found.refusal);
  const about = directory.about?.(scene, found.value);
  return {
    replies: [{ kind: 'card', card: directory.detail(scene, found.value) }],
    ...(about ? { about } : {}),
  };
}

async function showSome<Filter extends string, Row, Detail>(
  directory: AnyDirectory<Filter, Row, Detail>,
  scene: Scene,
  asked: ListAsked<Filter>,
): Promise<Answer> {
  const { links, area, page, row } = directory;
  const { filter, words = '', about = null, skip = 0 } = asked;
  const found = await page(scene, { filter, words, about, skip, take: pageLength });
  const rows = found.rows.map((one) => row(scene, one));
  const [only] = rows;
  if (only !== undefined && found.total === 1 && asked.orOne) return showOne(directory, scene, only.key);
  const exports = found.total > 0 && mayExport(directory, scene) ? exportButtons(scene.t, links, asked) : [];
  const further = [...(directory.further?.(scene) ?? []), ...exports];
  const card = listCard(scene.t, { links, area, asked, rows, total: found.total, of: found.of, further });
  const asks = whichOne(card.data.title, rows, links, scene);
  return { replies: [{ kind: 'card', card }], asks, listed: listedAs(links, asked) };
}

/** A line of the list by its place or its words: "the second one". */
function whichOne<Filter extends string>(
  text: string,
  rows: readonly RowView[],
  { open }: DirectoryLinks<Filter>,
  { t }: Scene,
): Asked {
  const options = rows.map(({ key, title }) => ({
    label: title,
    click: linkTo(open, t.text('engine.open'), { key }),
  }));
  return { id: 'which-one', kind: 'which-device', text, options };
}
