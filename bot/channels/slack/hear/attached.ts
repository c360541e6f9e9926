import { z } from 'zod';

const cell = z.looseObject({
  type: z.string(),
  text: z.unknown().optional(),
  elements: z.unknown().optional(),
});
const table = z.object({ type: z.literal('table'), rows: z.array(z.array(cell)) });
const blocks = z.array(z.unknown()).nullish().catch(null);
const attachment = z.looseObject({
  is_share: z.boolean().nullish().catch(null),
  is_msg_unfurl: z.boolean().nullish().catch(null),
  text: z.string().nullish().catch(null),
  fallback: z.string().nullish().catch(null),
  blocks,
});

/** What of a message is neither its text nor its files. */
export const attachedShape = { blocks, attachments: z.array(attachment.catch({})).nullish().catch(null) };
type Attached = z.infer<z.ZodObject<typeof attachedShape>>;

/** Slack puts this in place of what it cannot preview. */
const noWords = '[no preview available]';

/**
 * What comes with the text of a message and belongs to its words, as lines: messages that are shared with it, and tables,
 * which stand in no text, their cells parted by tabs. Previews of web pages say nothing.
 */
export function attachedLines({ blocks: own, attachments }: Attached): string[] {
  const shared = (attachments ?? []).flatMap((one) => {
    const tables = tablesIn(one.blocks);
    const isShared = one.is_share || one.is_msg_unfurl;
    const words = isShared && tables.length === 0 ? one.text || one.fallback || '' : '';
    return words === noWords ? tables : [words, ...tables];
  });
  return [...tablesIn(own), ...shared].filter(Boolean);
}

function tablesIn(all: Attached['blocks']): string[] {
  return (all ?? []).flatMap((block) => {
    const read = table.safeParse(block);
    return read.success ? [read.data.rows.map((row) => row.map(wordsOf).join('\t')).join('\n')] : [];
  });
}

/** A cell holds its text, or rich text with elements within elements. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && (typeof value.text === 'string' || typeof value.text === 'number'))
    return String(value.text).replace(/\s+/g, ' ');
  return 'elements' in value ? wordsOf(value.elements) : '';
}
