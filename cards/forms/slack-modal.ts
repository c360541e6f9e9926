import { CardLimitError } from '../card-limit-error.ts';
import { section } from '../slack/convert-text.ts';
import { limits } from '../slack/limits.ts';
import type { ModalBlock, SlackModal } from '../slack/modal-blocks.ts';
import { mrkdwn, styledWithin } from '../slack/mrkdwn.ts';
import { plain } from '../slack/plain.ts';
import type { FieldView, FormView } from '../views/form-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { slackInput } from './slack-input.ts';

/** Callback id of every form's modal: there is one kind only. */
const formCallbackId = 'form';

/**
 * A form as a Slack modal. Each field is a block of its own whose block id and action id are the field's key, so that
 * errors find it; only the draft's id travels with the view. Throws CardLimitError when ids or options do not fit.
 */
export function slackModal(form: FormView, draftId: string): SlackModal {
  const blocks = [
    ...fullTitle(form.title),
    ...paragraph(form.intro, false),
    ...paragraph(form.error, true),
    ...form.fields.flatMap(fieldBlocks),
  ];
  if (blocks.length > limits.viewBlocks) throw new CardLimitError('form', 'modal', `${blocks.length} blocks`);
  return {
    type: 'modal',
    callback_id: formCallbackId,
    private_metadata: JSON.stringify({ d: draftId }),
    title: plain(form.title, limits.viewTitle),
    submit: plain(form.submit, limits.viewSubmit),
    close: plain(form.cancel, limits.viewClose),
    blocks,
  };
}

function fieldBlocks(field: FieldView): ModalBlock[] {
  if (field.input === 'note') return [...noteSection(field.label, field.value), ...remark(field.hint)];
  if (field.key.length > limits.blockId) throw new CardLimitError('form', field.key, 'its key is too long');
  return [
    {
      type: 'input',
      block_id: field.key,
      label: plain(field.label || field.key, limits.inputLabel),
      ...(field.hint === '' ? {} : { hint: plain(field.hint, limits.inputHint) }),
      optional: !field.required,
      element: slackInput(field),
    },
    ...remark(field.error, true),
  ];
}

/** The bar of a modal holds 24 characters; a longer title is repeated in full below it. */
function fullTitle(title: string): ModalBlock[] {
  if (cleanText(title).length <= limits.viewTitle) return [];
  return [{ type: 'header', text: plain(title, limits.headerText) }];
}

function paragraph(text: string, bold: boolean): ModalBlock[] {
  const shown = styledWithin(cleanText(text), bold, limits.sectionText);
  return shown === '' ? [] : [section(shown)];
}

function noteSection(label: string, value: string): ModalBlock[] {
  const title = styledWithin(cleanText(label), true, limits.sectionText / 4);
  const text = styledWithin(cleanText(value), false, limits.sectionText / 2);
  return title + text === '' ? [] : [section([title, text].filter(Boolean).join('\n'))];
}

function remark(text: string, bold = false): ModalBlock[] {
  const shown = styledWithin(cleanText(text), bold, limits.contextText);
  return shown === '' ? [] : [{ type: 'context', elements: [mrkdwn(shown)] }];
}
