import { z } from 'zod';
import { json } from '../views/card-view.ts';

const payload = z.record(z.string(), json);
const shared = {
  title: z.string().min(1),
  style: z.enum(['positive', 'destructive']).optional(),
  /** What a screen reader says instead of the title, where a list repeats the same title in each row. */
  tooltip: z.string().min(1).optional(),
  /** `none`: the click carries no inputs, so nothing needs to be filled in for it. */
  associatedInputs: z.literal('none').optional(),
  /** Behind "more"; clients before 1.5 show it beside the others. */
  mode: z.literal('secondary').optional(),
};

/** What a client sends that does not know Action.Execute; the verb travels in the data then. */
const submit = z.strictObject({
  type: z.literal('Action.Submit'),
  ...shared,
  data: z.strictObject({ v: z.literal(1), a: z.string().min(1), p: payload }),
});

/** `verb` names what to do, `data` on what, by ids only. */
const execute = z
  .strictObject({
    type: z.literal('Action.Execute'),
    ...shared,
    verb: z.string().min(1),
    data: z.strictObject({ v: z.literal(1), p: payload }),
    fallback: submit,
  })
  .refine((action) => action.fallback.data.a === action.verb, 'the fallback carries the same verb');
export type Execute = z.infer<typeof execute>;

/** Opens a web page; the assistant learns nothing of it. */
const openUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  title: shared.title,
  url: z.url({ protocol: /^https$/ }),
  tooltip: shared.tooltip,
  mode: shared.mode,
});
export type OpenUrl = z.infer<typeof openUrl>;

const action = z.discriminatedUnion('type', [execute, openUrl]);
export type Action = z.infer<typeof action>;

/** Buttons beside each other: more do not fit a phone, and nobody finds the one that matters among them. */
export const maxBeside = 3;
/** Entries behind "more": Slack's menu takes five (platform limit), so Teams gets no more either. */
export const maxBehind = 5;

export const actionSet = z
  .strictObject({
    type: z.literal('ActionSet'),
    actions: z
      .array(action)
      .min(1)
      .max(maxBeside + maxBehind),
    spacing: z.enum(['None', 'Small', 'Default', 'Medium', 'Large']).optional(),
  })
  .refine(({ actions }) => actions.filter(({ mode }) => !mode).length <= maxBeside, 'too many side by side')
  .refine(({ actions }) => actions.filter(({ mode }) => mode).length <= maxBehind, 'too many behind "more"');
export type ActionSet = z.infer<typeof actionSet>;
