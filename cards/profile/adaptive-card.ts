import { z } from 'zod';
import { languages } from '../texts/language.ts';
import { actionSet } from './actions.ts';
import {
  badge,
  columnLook,
  columnSetLook,
  containerLook,
  factSet,
  image,
  table,
  textBlock,
} from './elements.ts';
import { input } from './inputs.ts';

const isText = ({ type }: { type: string }) => type === 'TextBlock';

const leaf = z.discriminatedUnion('type', [textBlock, badge, factSet, image, actionSet]);

/** Two columns: on a phone a third has no room, and Slack has no counterpart for it. A tracker's three hold a word or two. */
const columnSet = z
  .strictObject({
    ...columnSetLook,
    columns: z.array(z.strictObject({ ...columnLook, items: z.array(leaf).min(1) })),
  })
  .refine(({ id, columns }) => columns.length === (id === 'tracker' ? 3 : 2), 'not the columns it may have')
  .refine(
    ({ id, columns }) => !id || columns.every(({ items }) => items.length === 2 && items.every(isText)),
    'a step is a text and a word',
  );
export type ColumnSet = z.infer<typeof columnSet>;

const inner = z.discriminatedUnion('type', [textBlock, badge, factSet, image, actionSet, columnSet]);

/** Containers do not nest: a reader would not see the difference, Slack could not show it. */
const container = z.strictObject({
  type: z.literal('Container'),
  ...containerLook,
  items: z.array(inner).min(1),
});

const element = z.discriminatedUnion('type', [
  textBlock,
  badge,
  factSet,
  image,
  actionSet,
  columnSet,
  container,
  table,
]);
export type Element = z.infer<typeof element>;

const root = {
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  /** Teams takes 1.5 from bots, nothing later (platform.md A.9). */
  version: z.literal('1.5'),
  lang: z.enum(languages),
  fallbackText: z.string().min(1),
  msteams: z.strictObject({ width: z.literal('Full') }).optional(),
};

/** A card that shows something; it never asks for input. */
export const adaptiveCard = z.strictObject({ ...root, body: z.array(element).min(1) });
export type AdaptiveCard = z.infer<typeof adaptiveCard>;

/** A card that asks: the same elements and inputs, each id once. */
export const adaptiveForm = z
  .strictObject({ ...root, body: z.array(z.union([element, input])).min(1) })
  .refine(({ body }) => {
    const ids = body.flatMap((entry) => ('label' in entry ? [entry.id] : []));
    return new Set(ids).size === ids.length;
  }, 'the id of an input is used twice');
export type AdaptiveForm = z.infer<typeof adaptiveForm>;
