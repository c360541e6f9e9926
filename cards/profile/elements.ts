import { z } from 'zod';

/**
 * The closed profile of Adaptive Card elements Printdesk draws with: what Teams shows well (schema 1.5) and Slack has an
 * equivalent for. An element outside it has no translation, so it is refused here rather than lost there.
 */

const spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large']);

/** Every text wraps: a phone cannot scroll a card sideways. */
export const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string().min(1),
  wrap: z.literal(true),
  /** Titles are headings, so that a screen reader can jump to them. */
  style: z.literal('heading').optional(),
  size: z.enum(['Small', 'Default', 'Medium', 'Large']).optional(),
  weight: z.enum(['Default', 'Bolder']).optional(),
  color: z.enum(['Default', 'Good', 'Warning', 'Attention', 'Accent']).optional(),
  isSubtle: z.boolean().optional(),
  horizontalAlignment: z.enum(['Left', 'Right']).optional(),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
});
export type TextBlock = z.infer<typeof textBlock>;

/**
 * A state in colour, always with its word. Teams draws badges in cards of 1.5 though the schema has none; a client that
 * does not know them shows the text instead.
 */
export const badge = z.strictObject({
  type: z.literal('Badge'),
  text: z.string().min(1),
  style: z.enum(['Informative', 'Good', 'Warning', 'Attention']),
  appearance: z.literal('Filled'),
  size: z.literal('Medium'),
  spacing: spacing.optional(),
  horizontalAlignment: z.enum(['Left', 'Right']).optional(),
  fallback: textBlock,
});
export type Badge = z.infer<typeof badge>;

export const factSet = z.strictObject({
  type: z.literal('FactSet'),
  facts: z.array(z.strictObject({ title: z.string(), value: z.string() })).min(1),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
});
export type FactSet = z.infer<typeof factSet>;

/** `altText` is not optional: a picture nobody describes is a hole for whoever cannot see it. */
export const image = z.strictObject({
  type: z.literal('Image'),
  url: z.url({ protocol: /^https$/ }),
  altText: z.string().min(1),
  width: z
    .string()
    .regex(/^\d+px$/)
    .optional(),
  size: z.enum(['Auto', 'Stretch', 'Small', 'Medium', 'Large']).optional(),
  spacing: spacing.optional(),
});
export type Image = z.infer<typeof image>;

const align = z.enum(['Left', 'Right']);
const tableCell = z.strictObject({ type: z.literal('TableCell'), items: z.array(textBlock).length(1) });
const tableRow = z.strictObject({
  type: z.literal('TableRow'),
  style: z.literal('emphasis').optional(),
  cells: z.array(tableCell).min(1),
});

/** Rows below a header row, which screen readers read with each cell; cells hold one text each. */
export const table = z
  .strictObject({
    type: z.literal('Table'),
    firstRowAsHeader: z.literal(true),
    gridStyle: z.literal('default'),
    columns: z
      .array(z.strictObject({ width: z.int().min(1).max(2), horizontalCellContentAlignment: align }))
      .min(1)
      .max(5),
    rows: z.array(tableRow).min(1),
    spacing: spacing.optional(),
  })
  .refine(
    ({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length),
    'a row of another length',
  );
export type Table = z.infer<typeof table>;

const containerStyle = z.enum(['default', 'emphasis', 'good', 'warning', 'attention', 'accent']);
export const containerLook = {
  /** `row-<n>` marks one entry of a list: where room is short, entries at the end are dropped first. */
  id: z.string().min(1).optional(),
  style: containerStyle.optional(),
  bleed: z.boolean().optional(),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
};
export const columnLook = {
  type: z.literal('Column'),
  /** `auto` first: a number or bullet in front of its text; `auto` last: a value or a button behind it. */
  width: z.enum(['auto', 'stretch']),
  verticalContentAlignment: z.enum(['top', 'center', 'bottom']).optional(),
};
export const columnSetLook = {
  type: z.literal('ColumnSet'),
  /** `tracker`: three steps, each a text and a word on how far it is. */
  id: z.literal('tracker').optional(),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
};
