import { z } from 'zod';

/**
 * What cards show, before it becomes a payload. Every text is final: resolved in the reader's language and formatted.
 * `actions` carry ids only; the receiving side loads and checks what they point at again.
 */

export const json: z.ZodType<Json, Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a button carries. */
export const buttonPayload = z.record(z.string(), json);

export const cardAction = z.object({
  title: z.string().min(1),
  /** `<capability>.<action>`, or `engine.<action>` */
  action: z.string().min(1),
  payload: buttonPayload,
  style: z.enum(['default', 'positive', 'destructive']),
});
export type CardAction = z.infer<typeof cardAction>;

/** Slack takes 3,000 characters; some grow threefold when the address is written for a card. */
const maxUrl = 1000;

/** A web address: https only, and without a name and password, which would make `bank.example@evil.example` look right. */
const httpsUrl = z
  .url({ protocol: /^https$/ })
  .max(maxUrl)
  .regex(/^[!-~]*$/, 'is not written in ASCII')
  .regex(/^https:\/\/[^/?#@\\]+([/?#]|$)/, 'holds a name or password');

/** A picture: a PNG on an allowed host, told in words to who cannot see it. `width` in pixels; 400 unless given. */
const image = z
  .object({
    url: httpsUrl.refine((url) => URL.canParse(url) && new URL(url).pathname.endsWith('.png'), 'is no PNG'),
    alt: z.string(),
    width: z.int().min(16).max(1024).optional(),
  })
  .nullable()
  .default(null);
export type Picture = NonNullable<z.infer<typeof image>>;

/** Opens a web page in the browser; its host has to be among those the renderer was given. */
export const linkAction = z.object({ title: z.string().min(1), url: httpsUrl });
export type LinkAction = z.infer<typeof linkAction>;

/** Something to click in a card. */
const anyAction = z.union([cardAction, linkAction]);
export type AnyAction = z.infer<typeof anyAction>;

const fact = z.object({ label: z.string(), value: z.string() });
const actions = z.array(anyAction);
const tone = z.enum(['neutral', 'good', 'warning', 'attention']);
export type Tone = z.infer<typeof tone>;

const step = z.object({ title: z.string(), position: z.enum(['done', 'current', 'upcoming']) });
export type TrackerStep = z.infer<typeof step>;
/** How far something is, in three steps such as received, in work, done; left out, no tracker is shown. */
const tracker = z.union([z.tuple([]), z.tuple([step, step, step])]).default([]);

/** A title, some sentences, some facts and what can be done next: refusals, confirmations, notices. */
const notice = z.object({
  title: z.string(),
  tone,
  paragraphs: z.array(z.string()),
  image,
  facts: z.array(fact),
  actions,
});

/** Several things to choose from, each with its own button. */
const choices = z.object({
  title: z.string(),
  intro: z.string(),
  items: z.array(z.object({ title: z.string(), detail: z.string(), button: anyAction })),
  actions,
});

/** A knowledge article, whole or a few steps of it, and the question whether it helped. */
const article = z.object({
  title: z.string(),
  progress: z.string(),
  intro: z.string(),
  image,
  steps: z.array(z.object({ number: z.string(), text: z.string(), image })),
  otherwise: z.string(),
  question: z.string(),
  actions,
});

/** One case: state, in the colour of its tone, facts, what has happened. */
const caseView = z.object({
  number: z.string(),
  title: z.string(),
  status: z.string(),
  tone,
  tracker,
  facts: z.array(fact),
  activityTitle: z.string(),
  activity: z.array(z.object({ when: z.string(), who: z.string(), text: z.string() })),
  actions,
});

/** A page of a list with filters above and more below. */
const list = z.object({
  title: z.string(),
  intro: z.string(),
  filters: actions,
  rows: z.array(
    z.object({
      title: z.string(),
      detail: z.string(),
      state: z.string(),
      /** Of the state. */
      tone: tone.default('neutral'),
      button: anyAction,
    }),
  ),
  footer: z.string(),
  actions,
});

/** An order with its prices: before it is sent, afterwards, and as an approval. */
const order = z.object({
  title: z.string(),
  tone,
  state: z.string().default(''),
  tracker,
  intro: z.string(),
  lines: z.array(z.object({ item: z.string(), quantity: z.string(), price: z.string(), note: z.string() })),
  total: fact,
  facts: z.array(fact),
  warnings: z.array(z.string()),
  actions,
});

/** The counters of a device with their last readings, and a chart of them. */
const readings = z.object({
  title: z.string(),
  intro: z.string(),
  image,
  rows: z.array(
    z.object({
      /** The device, above the first of its counters where there are several. */
      group: z.string().default(''),
      meter: z.string(),
      value: z.string(),
      detail: z.string(),
    }),
  ),
  warnings: z.array(z.string()),
  actions,
});

const column = z.object({ title: z.string(), numeric: z.boolean().default(false) });
export type TableColumn = z.infer<typeof column>;

/** Figures side by side, such as readings by month; each row has a cell for every column. */
const table = z
  .object({
    title: z.string(),
    intro: z.string(),
    /** More than five do not fit a phone. */
    columns: z.array(column).min(1).max(5),
    rows: z.array(z.array(z.string())),
    footer: z.string(),
    actions,
  })
  .refine(
    ({ columns, rows }) => rows.every(({ length }) => length === columns.length),
    'a row of another length',
  );

/** What was understood of a request, what is still missing, and how to go on. */
const summary = z.object({
  title: z.string(),
  intro: z.string(),
  facts: z.array(fact),
  missing: z.string(),
  warnings: z.array(z.string()),
  actions,
});

/** What can be asked here, in groups. */
const help = z.object({
  title: z.string(),
  intro: z.string(),
  groups: z.array(
    z.object({
      title: z.string(),
      entries: z.array(z.object({ title: z.string(), example: z.string() })),
    }),
  ),
  actions,
});

/** Every card there is: a template of the same name in `cards/templates` renders each of them. */
export const cardViews = {
  notice,
  choices,
  article,
  case: caseView,
  list,
  order,
  readings,
  table,
  summary,
  help,
};
export type CardName = keyof typeof cardViews;
/** View data as they are written: what has a default may be left out. */
export type CardData<N extends CardName> = z.input<(typeof cardViews)[N]>;

/** The row below a card that may be beside the point: what else may have been meant. */
export const notThat = z.object({ text: z.string(), actions: z.array(cardAction).min(1).max(3) });
export type NotThat = z.infer<typeof notThat>;

function named<N extends CardName>(card: N) {
  return z.object({ card: z.literal(card), data: cardViews[card], notThat: notThat.optional() });
}

/** Any card with its name, as messages hold it. */
export const cardView = z.discriminatedUnion('card', [
  named('notice'),
  named('choices'),
  named('article'),
  named('case'),
  named('list'),
  named('order'),
  named('readings'),
  named('table'),
  named('summary'),
  named('help'),
]);
export type CardView = z.input<typeof cardView>;
