import { z } from 'zod';
import { limits } from './limits.ts';

/** The blocks Printdesk sends, each with Slack's limits: the shape of the code and the judge of its tests. */

const plain = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.literal(false).optional(),
  });

/** `verbatim`: Slack turns nothing of what people wrote into links or mentions by itself. */
const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max).refine(isEscaped, 'holds a live < > or &'),
    verbatim: z.literal(true),
  });

function isEscaped(text: string): boolean {
  return !/[<>]|&(?!(amp|lt|gt);)/.test(text);
}

const actionId = z.string().min(1).max(limits.actionId);

const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plain(limits.buttonText),
  value: z.string().min(1).max(limits.buttonValue),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(limits.accessibilityLabel).optional(),
});
/** Opens a web page; Slack reports the click all the same. */
const linkButton = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plain(limits.buttonText),
  url: z.url({ protocol: /^https$/ }).max(limits.url),
  accessibility_label: z.string().min(1).max(limits.accessibilityLabel).optional(),
});
const anyButton = z.union([button, linkButton]);
export type Button = z.infer<typeof anyButton>;

/** A menu behind "…"; each entry leads to an action of its own. */
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: z
    .array(
      z.strictObject({
        text: plain(limits.optionText),
        value: z.string().min(1).max(limits.optionValue),
        url: z
          .url({ protocol: /^https$/ })
          .max(limits.url)
          .optional(),
      }),
    )
    .min(1)
    .max(limits.overflowOptions),
});
export type Overflow = z.infer<typeof overflow>;

const section = z
  .strictObject({
    type: z.literal('section'),
    text: mrkdwn(limits.sectionText).optional(),
    fields: z.array(mrkdwn(limits.fieldText)).min(1).max(limits.sectionFields).optional(),
    accessory: anyButton.optional(),
  })
  .refine(({ text, fields }) => text || fields, 'a section needs text or fields');

const header = z.strictObject({ type: z.literal('header'), text: plain(limits.headerText) });
const divider = z.strictObject({ type: z.literal('divider') });
const context = z.strictObject({
  type: z.literal('context'),
  elements: z.array(mrkdwn(limits.contextText)).min(1).max(limits.contextElements),
});
const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(limits.imageUrl),
  alt_text: z.string().min(1).max(limits.imageAltText),
});
const actions = z.strictObject({
  type: z.literal('actions'),
  elements: z
    .array(z.union([button, linkButton, overflow]))
    .min(1)
    .max(limits.actionElements),
});

/** Text in a fixed width, as it is: nothing in it is markup. */
const preformatted = z.strictObject({
  type: z.literal('rich_text'),
  elements: z
    .array(
      z.strictObject({
        type: z.literal('rich_text_preformatted'),
        elements: z
          .array(
            z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(limits.preformatted) }),
          )
          .length(1),
      }),
    )
    .length(1),
});

export const block = z.discriminatedUnion('type', [
  section,
  header,
  divider,
  context,
  image,
  actions,
  preformatted,
]);
export type Block = z.infer<typeof block>;

export type Mrkdwn = z.infer<ReturnType<typeof mrkdwn>>;
export const plainText = plain;
