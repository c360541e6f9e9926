import { z } from 'zod';
import { type SheetFormat, sheetFormats } from '../../../../cards/sheets/sheet-formats.ts';
import { action, type Link, type Listed } from '../../../engine/links.ts';

/** One thing of a directory by its key, or a page of one of its lists. */
export type DirectoryLinks<Filter extends string> = {
  id: string;
  filters: readonly Filter[];
  /** The list that is offered when something was not found. */
  main: Filter;
  open: Link<{ key: string }>;
  list: Link<ListAsked<Filter>>;
  /** The whole list as a file. */
  export: Link<ListAsked<Filter> & { as: SheetFormat }>;
};

/** Which list, narrowed to words or to what it is about (the id of a device), and from which row on. */
export type ListAsked<Filter extends string> = {
  filter: Filter;
  words?: string | undefined;
  about?: string | undefined;
  skip?: number | undefined;
};

/** The ways into a directory, declared apart so that cards elsewhere can lead there. */
export function directoryLinks<const Filter extends string>(
  id: string,
  filters: readonly [Filter, ...Filter[]],
  main: NoInfer<Filter> = filters[0],
): DirectoryLinks<Filter> {
  const asked = z.object({
    filter: z.enum(filters),
    words: z.string().max(80).optional(),
    about: z.uuid().optional(),
    skip: z.number().int().min(0).max(10_000).optional(),
  });
  return {
    id,
    filters,
    main,
    open: action(`${id}.open`, z.object({ key: z.string().max(100) })),
    list: action(`${id}.list`, asked as unknown as z.ZodType<ListAsked<Filter>>),
    export: action(
      `${id}.export`,
      asked.extend({ as: z.enum(sheetFormats) }) as unknown as z.ZodType<
        ListAsked<Filter> & { as: SheetFormat }
      >,
    ),
  };
}

/** A list on show, to be known again when it is spoken of. */
export function listedAs<Filter extends string>(
  { list }: DirectoryLinks<Filter>,
  asked: ListAsked<Filter>,
): Listed {
  const { filter, words, about } = asked;
  const payload = { filter, ...(words ? { words } : {}), ...(about === undefined ? {} : { about }) };
  return { action: list.name, payload };
}
