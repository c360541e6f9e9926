import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { CardView } from '../../../../cards/views/card-view.ts';
import type { Outcome, Refusal } from '../../../../domain/outcome.ts';
import type { SupportTopic } from '../../../../domain/programmes/schema.ts';
import type { RefusalCode } from '../../../../domain/refusals.ts';
import {
  type Answer,
  type Audience,
  type Capability,
  type Menu,
  onAction,
  type Scene,
  type Utterance,
} from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import type { Asked } from '../../../engine/question.ts';
import type { About } from '../../../engine/spoken-of.ts';
import type { DirectoryLinks, ListAsked } from './directory-links.ts';
import { listCard, type Page, pageLength, type RowView } from './list-card.ts';

/** What is wanted of a list: everything that narrows it, and which rows. */
export type Wanted<Filter extends string> = {
  filter: Filter;
  words: string;
  about: string | null;
  skip: number;
  take: number;
};

/** Things that are listed, a page at a time, and looked at one by one. */
export type Directory<Id extends string, Filter extends string, Row, Detail, Area extends string> = {
  id: Id;
  access: readonly Audience[];
  group: Menu['group'];
  topic?: SupportTopic;
  links: DirectoryLinks<Filter>;
  /** Where its texts are: `<area>.menu.title`, `.count`, `.page`, and `.list.<filter>`, `.empty.<filter>`. */
  area: Area;
  page(scene: Scene, wanted: Wanted<Filter>): Promise<Page<Row>>;
  row(scene: Scene, row: Row): RowView;
  find(scene: Scene, key: string): Promise<Outcome<Detail>>;
  detail(scene: Scene, found: Detail): CardView;
  /** What one of them is, for "it" in a later message. */
  about?(scene: Scene, found: Detail): About;
  /** What a message asks for: one thing by its key, or one of the lists. */
  asked(utterance: Utterance): { key: string } | { refusal: RefusalCode } | ListAsked<Filter>;
  /** What else can be done with them: further buttons, wordings, the home surface. */
  more?: Pick<Capability, 'actions' | 'commands' | 'home'>;
};

type TextsOf<
  Area extends string,
  Filter extends string,
> = `${Area}.${'menu.title' | 'menu.example' | 'count' | 'page' | `list.${Filter}` | `empty.${Filter}`}`;
type Complete<Area extends string, Filter extends string> =
  TextsOf<Area, Filter> extends TextKey
    ? unknown
    : { 'a text is missing': Exclude<TextsOf<Area, Filter>, TextKey> };

/** A list with filters, pages, words and details (G53, F19). A missing text does not compile. */
export function defineDirectory<
  const Id extends string,
  Filter extends string,
  Row,
  Detail,
  const Area extends string,
>(given: Directory<Id, Filter, Row, Detail, Area> & Complete<Area, Filter>): Capability {
  const directory: Directory<Id, Filter, Row, Detail, Area> = given;
  const { id, access, group, area, links, topic, more } = directory;
  const title = `${area}.menu.title` as TextKey;
  const one = (scene: Scene, key: string) => showOne(directory, scene, key);
  const some = (scene: Scene, asked: ListAsked<Filter>) => showSome(directory, scene, asked);
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
      return 'key' in asked ? one(scene, asked.key) : some(scene, asked);
    },
    actions: [
      onAction(links.open, (scene, { key }) => one(scene, key)),
      onAction(links.list, some),
      ...(more?.actions ?? []),
    ],
  };
}

type AnyDirectory<Filter extends string, Row, Detail> = Directory<string, Filter, Row, Detail, string>;

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

function refused<Filter extends string, Row, Detail>(
  { links, area }: AnyDirectory<Filter, Row, Detail>,
  { t }: Scene,
  refusal: Refusal,
): Answer {
  const filter = links.main;
  const list = linkTo(links.list, t.text(`${area}.list.${filter}` as TextKey), { filter });
  return { replies: [refusalCard(t, refusal, [list])] };
}

async function showSome<Filter extends string, Row, Detail>(
  { links, area, page, row }: AnyDirectory<Filter, Row, Detail>,
  scene: Scene,
  asked: ListAsked<Filter>,
): Promise<Answer> {
  const { filter, words = '', about = null, skip = 0 } = asked;
  const found = await page(scene, { filter, words, about, skip, take: pageLength });
  const rows = found.rows.map((one) => row(scene, one));
  const card = listCard(scene.t, { links, area, asked, rows, total: found.total });
  return { replies: [{ kind: 'card', card }], asks: whichOne(card.data.title, rows, links, scene) };
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
