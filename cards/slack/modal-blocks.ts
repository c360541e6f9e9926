import { z } from 'zod';
import { block, plainText } from './blocks.ts';
import { limits } from './limits.ts';

/** The inputs of a modal and the modal itself, each with Slack's limits. */

const actionId = z.string().min(1).max(limits.actionId);
const option = z.strictObject({
  text: plainText(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
});
export type Option = z.infer<typeof option>;
const options = z.array(option).min(1).max(limits.selectOptions);
const optionGroups = z
  .array(z.strictObject({ label: plainText(limits.optionText), options }))
  .min(1)
  .max(limits.optionGroups);
const placeholder = plainText(limits.placeholder).optional();
const day = z.iso.date();

const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  multiline: z.boolean(),
  max_length: z.int().min(1).max(limits.textInput),
  initial_value: z.string().min(1).optional(),
  placeholder,
});
const select = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_option: option.optional(),
    placeholder,
  })
  .refine((element) => !element.options !== !element.option_groups, 'options or option_groups');
const multiSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    action_id: actionId,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_options: z.array(option).min(1).optional(),
    placeholder,
  })
  .refine((element) => !element.options !== !element.option_groups, 'options or option_groups');
const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  action_id: actionId,
  options: z.array(option).min(1).max(limits.radioButtons),
  initial_option: option.optional(),
});
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  action_id: actionId,
  options: z.array(option).min(1).max(limits.checkboxes),
  initial_options: z.array(option).min(1).optional(),
});
const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: day.optional(),
});

const inputElement = z.discriminatedUnion('type', [
  textInput,
  select,
  multiSelect,
  radioButtons,
  checkboxes,
  datePicker,
]);
export type InputElement = z.infer<typeof inputElement>;

const inputBlock = z.strictObject({
  type: z.literal('input'),
  block_id: z.string().min(1).max(limits.blockId),
  label: plainText(limits.inputLabel),
  hint: plainText(limits.inputHint).optional(),
  optional: z.boolean(),
  element: inputElement,
});

const modalBlock = z.union([inputBlock, block]);
export type ModalBlock = z.infer<typeof modalBlock>;

export const modal = z.strictObject({
  type: z.literal('modal'),
  callback_id: z.string().min(1).max(limits.callbackId),
  private_metadata: z.string().max(limits.privateMetadata),
  title: plainText(limits.viewTitle),
  /** Slack wants it as soon as there is an input. */
  submit: plainText(limits.viewSubmit),
  close: plainText(limits.viewClose),
  blocks: z.array(modalBlock).min(1).max(limits.viewBlocks),
});
export type SlackModal = z.infer<typeof modal>;
