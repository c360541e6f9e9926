import { describe, expect, it } from 'vitest';
import { CardLimitError } from '../../../cards/card-limit-error.ts';
import { renderForm } from '../../../cards/forms/adaptive-form.ts';
import { readAdaptiveValues, readSlackValues } from '../../../cards/forms/read-values.ts';
import { slackErrors } from '../../../cards/forms/slack-errors.ts';
import { slackModal } from '../../../cards/forms/slack-modal.ts';
import { modalSchema } from '../../../cards/slack/validate.ts';
import type { FieldView, FormView } from '../../../cards/views/form-view.ts';
import { faultForm as fault, metersForm as meters } from '../support/forms.ts';

const base = { key: 'f', label: 'F', hint: '', required: true, error: '' };
const form = (...fields: FieldView[]): FormView => ({
  title: 'T',
  intro: '',
  fields,
  error: '',
  submit: 'Send',
  cancel: 'Cancel',
});
const input = (field: FieldView) =>
  renderForm(form(field), 'd', 'en').body.find((element) => 'label' in element);
const element = (field: FieldView) => {
  const modal = slackModal(form(field), 'd');
  expect(modalSchema.safeParse(modal).error?.issues ?? []).toEqual([]);
  return modal.blocks.flatMap((block) => (block.type === 'input' ? [block.element] : []))[0];
};
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `L${index}` }));

describe('a form in Teams', () => {
  it('submits and cancels the draft by its id, the cancel without asking for answers', () => {
    const last = renderForm(fault, 'draft-1', 'en').body.at(-1);
    expect(last).toMatchObject({
      actions: [
        { verb: 'engine.submit', data: { v: 1, p: { draft: 'draft-1' } }, style: 'positive' },
        { verb: 'engine.cancel', data: { v: 1, p: { draft: 'draft-1' } }, associatedInputs: 'none' },
      ],
    });
  });

  it('keeps what was typed and says beside the field what is wrong with it', () => {
    const { body } = renderForm(meters, 'd', 'en');
    const at = body.findIndex((entry) => 'label' in entry && entry.id === '113');
    expect(body[at]).toMatchObject({ value: '153 065' });
    expect(body.slice(at + 1, at + 3)).toMatchObject([
      { isSubtle: true },
      { type: 'TextBlock', color: 'Attention', text: 'Lower than the last reading (153,665).' },
    ]);
  });

  it('asks for a number as text with the digits at hand, for a number input would read 150.000 as 150', () => {
    const field = { ...base, input: 'number', value: '', min: 1, max: 9, placeholder: '' } as const;
    expect(input(field)).toMatchObject({
      type: 'Input.Text',
      style: 'tel',
      errorMessage: 'A number between 1 and 9.',
    });
  });

  it('lets a long list of options be searched by typing', () => {
    const field = (count: number): FieldView => ({
      ...base,
      input: 'choice',
      value: '',
      options: options(count),
      style: 'compact',
    });
    expect(input(field(3))).toMatchObject({ style: 'compact' });
    expect(input(field(30))).toMatchObject({ style: 'filtered' });
  });

  it('forgets a chosen value that is no option any more', () => {
    expect(
      input({ ...base, input: 'choice', value: 'gone', options: options(2), style: 'compact' }),
    ).toMatchObject({ value: '' });
  });

  it('throws on a choice without options', () => {
    const field: FieldView = { ...base, input: 'choice', value: '', options: [], style: 'compact' };
    expect(() => renderForm(form(field), 'd', 'en')).toThrow(CardLimitError);
    expect(() => slackModal(form(field), 'd')).toThrow(CardLimitError);
  });
});

describe('a choice of several', () => {
  const several = (count: number): FieldView => ({
    ...base,
    input: 'choices',
    value: 'v1,gone,v0',
    options: options(count),
  });

  it('is boxes to tick in Teams, a list where they are many, and forgets what is no option any more [G22]', () => {
    expect(input(several(3))).toMatchObject({ isMultiSelect: true, style: 'expanded', value: 'v1,v0' });
    expect(input(several(30))).toMatchObject({ isMultiSelect: true, style: 'compact' });
  });

  it('is a list of several in Slack, in groups where they are more than a hundred [G22]', () => {
    expect(element(several(3))).toMatchObject({
      type: 'multi_static_select',
      initial_options: [{ value: 'v0' }, { value: 'v1' }],
    });
    expect(element(several(150))).toMatchObject({ option_groups: [{}, {}] });
  });

  it('comes back the same from both [G22]', () => {
    const element = { type: 'multi_static_select', selected_options: [{ value: 'a' }, { value: 'b' }] };
    expect(readSlackValues({ on: { on: element } })).toEqual({ on: 'a,b' });
    expect(readAdaptiveValues({ on: 'a,b' })).toEqual({ on: 'a,b' });
  });
});

describe('a form in Slack', () => {
  it('carries nothing but the id of its draft', () => {
    expect(slackModal(fault, 'draft-1')).toMatchObject({
      callback_id: 'form',
      private_metadata: '{"d":"draft-1"}',
    });
  });

  it('names block and element by the key of the field', () => {
    const inputs = slackModal(fault, 'd').blocks.filter((block) => block.type === 'input');
    expect(inputs.map(({ block_id }) => block_id)).toEqual(inputs.map((block) => block.element.action_id));
    expect(inputs.map(({ block_id }) => block_id)).toContain('description');
  });

  it('repeats in full a title too long for the bar', () => {
    const modal = slackModal(
      { ...form({ ...base, input: 'date', value: '' }), title: 'A title of more than 24 characters' },
      'd',
    );
    expect(modal.title.text).toBe('A title of more than 24…');
    expect(modal.blocks[0]).toMatchObject({
      type: 'header',
      text: { text: 'A title of more than 24 characters' },
    });
  });

  it.each(['', '42', '153 665', '12a'])('lets people write a number as they do: %j [F16]', (value) => {
    const input = element({ ...base, input: 'number', value, min: 0, max: 99, placeholder: '' });
    expect(input).toMatchObject({ type: 'plain_text_input', multiline: false });
    expect(input).toMatchObject(value === '' ? {} : { initial_value: value });
  });

  it('leaves out a day that is none', () => {
    expect(element({ ...base, input: 'date', value: '2026-02-30' })).toEqual({
      type: 'datepicker',
      action_id: 'f',
    });
    expect(element({ ...base, input: 'date', value: '2026-02-28' })).toMatchObject({
      initial_date: '2026-02-28',
    });
  });

  it('groups more than a hundred options, and drops none', () => {
    const field: FieldView = {
      ...base,
      input: 'choice',
      value: 'v150',
      options: options(250),
      style: 'compact',
    };
    const select = element(field);
    const groups = (select?.type === 'static_select' && select.option_groups) || [];
    expect(groups.map((group) => group.options.length)).toEqual([100, 100, 50]);
    expect(groups[0]?.label.text).toBe('L0 – L99');
    expect(select).toMatchObject({ initial_option: { value: 'v150' } });
  });

  it('uses a select where there are too many options for radio buttons', () => {
    const field = (count: number): FieldView => ({
      ...base,
      input: 'choice',
      value: '',
      options: options(count),
      style: 'expanded',
    });
    expect(element(field(10))?.type).toBe('radio_buttons');
    expect(element(field(11))?.type).toBe('static_select');
  });

  it('throws on an option value that would have to be cut', () => {
    const field: FieldView = {
      ...base,
      input: 'choice',
      value: '',
      options: [{ value: 'x'.repeat(76), label: 'X' }],
      style: 'compact',
    };
    expect(() => slackModal(form(field), 'd')).toThrow(/option value/);
  });

  it('limits a text to what Slack takes, showing a longer one shortened', () => {
    const field = {
      ...base,
      input: 'longText',
      value: 'x'.repeat(4000),
      maxLength: 5000,
      placeholder: '',
    } as const;
    expect(element(field)).toMatchObject({ max_length: 3000, initial_value: expect.stringMatching(/…$/) });
  });

  it('throws on more fields than a view has blocks', () => {
    const fields = Array.from(
      { length: 101 },
      (_, index): FieldView => ({ ...base, key: `f${index}`, input: 'date', value: '' }),
    );
    expect(() => slackModal(form(...fields), 'd')).toThrow(/101 blocks/);
  });
});

describe('errors for Slack', () => {
  it('stand beside their fields, the one of the form beside the first', () => {
    expect(slackErrors(meters)).toEqual({
      '112': 'One answer needs to be corrected.',
      '113': 'Lower than the last reading (153,665).',
    });
  });

  it('are null when there are none', () => {
    expect(slackErrors(fault)).toBeNull();
  });
});

describe('answers coming back', () => {
  it('are read from Teams without the data of the button', () => {
    const data = {
      v: 1,
      a: 'engine.submit',
      p: { draft: 'd' },
      msteams: {},
      description: 'x',
      notify: 'true',
    };
    expect(readAdaptiveValues(data)).toEqual({ description: 'x', notify: 'true' });
  });

  it('are read from Slack by field, whatever the input', () => {
    const state = {
      text: { text: { type: 'plain_text_input', value: 'x' } },
      none: { none: { type: 'plain_text_input', value: null } },
      '112': { '112': { type: 'plain_text_input', value: '7' } },
      kind: { kind: { type: 'static_select', selected_option: { text: {}, value: 'a' } } },
      open: { open: { type: 'radio_buttons', selected_option: null } },
      tick: { tick: { type: 'checkboxes', selected_options: [{ value: 'true' }] } },
      untick: { untick: { type: 'checkboxes', selected_options: [] } },
      since: { since: { type: 'datepicker', selected_date: '2026-03-01' } },
    };
    expect(readSlackValues(state)).toEqual({
      text: 'x',
      none: '',
      '112': '7',
      kind: 'a',
      open: '',
      tick: true,
      untick: false,
      since: '2026-03-01',
    });
  });

  it.each([null, undefined, 'x', 7, [], { a: 1 }, { a: { b: {} } }])('are none when %j comes back', (odd) => {
    expect(readSlackValues(odd)).toEqual({});
    expect(readAdaptiveValues(Array.isArray(odd) ? odd : null)).toEqual({});
  });
});
