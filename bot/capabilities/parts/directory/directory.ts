import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { CardAction, CardView } from '../../../../cards/views/card-view.ts';
import type { Outcome, Refusal } from '../../../../domain/outcome.ts';
import type { SupportTopic } from '../../../../domain/programmes/schema.ts';
import type { RefusalCode } from '../../../../domain/refusals.ts';
import type { Answer, Audience, Capability, Menu, Scene, Utterance } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import type { About } from '../../../engine/spoken-of.ts';
import type { DirectoryLinks, ListAsked } from './directory-links.ts';
import type { Page, RowView } from './list-card.ts';
import type { Column } from './to-sheet.ts';

/** What is wanted of a list: everything that narrows it, and which rows. */
export type Wanted<Filter extends string> = {
  filter: Filter;
  words: string;
  about: string | null;
  skip: number;
  take: number;
};

/** Things that are listed, a page at a time, and looked at one by one. */
export type Directory<Id extends string, Filter extends string, Row, Detail, Area extends string = string> = {
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
  /** Who may have its lists as files, and what stands in them (F46); left out, nobody. */
  exported?: { access: readonly Audience[]; columns: readonly Column<Row>[] };
  /** Buttons below the list, such as adding one. */
  further?(scene: Scene): readonly CardAction[];
  /** What else can be done with them: further buttons, wordings, the home surface. */
  more?: Pick<Capability, 'actions' | 'commands' | 'home'>;
};

/** A directory of whatever id. */
export type AnyDirectory<Filter extends string, Row, Detail> = Directory<string, Filter, Row, Detail>;

/** A "no", and the way to the list. */
export function refused<Filter extends string, Row, Detail>(
  { links, area }: AnyDirectory<Filter, Row, Detail>,
  { t }: Scene,
  refusal: Refusal,
): Answer {
  const filter = links.main;
  const list = linkTo(links.list, t.text(`${area}.list.${filter}` as TextKey), { filter });
  return { replies: [refusalCard(t, refusal, [list])] };
}
