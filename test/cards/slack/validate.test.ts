import { describe, expect, it } from 'vitest';
import { messageSchema, modalSchema } from '../../../cards/slack/validate.ts';

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (actionId: string, look: object = {}) => ({
  type: 'button',
  action_id: actionId,
  text: { type: 'plain_text', text: 'x' },
  value: 'v',
  ...look,
});
const menu = (values: string[]) => ({
  type: 'overflow',
  action_id: 'more#1',
  options: values.map((value) => ({ text: { type: 'plain_text', text: 'x' }, value })),
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const accepts = (...blocks: object[]) => messageSchema.safeParse({ text: 'x', blocks }).success;

describe('the judge of Slack messages', () => {
  it('accepts what is within the limits', () => {
    expect(accepts(section('x'.repeat(3000)), actions(button('a'), button('b'), menu(['v'])))).toBe(true);
  });

  it.each([
    ['51 blocks', Array(51).fill({ type: 'divider' })],
    ['more than 13,200 characters', Array(5).fill(section('x'.repeat(2900)))],
    ['an empty section', [section('')]],
    ['a section text of 3,001', [section('x'.repeat(3001))]],
    ['11 fields', [{ type: 'section', fields: Array(11).fill(mrkdwn('x')) }]],
    ['a field of 2,001', [{ type: 'section', fields: [mrkdwn('x'.repeat(2001))] }]],
    ['a header of 151', [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }]],
    ['11 context elements', [{ type: 'context', elements: Array(11).fill(mrkdwn('x')) }]],
    ['26 buttons', [actions(...Array.from({ length: 26 }, (_, index) => button(`a${index}`)))]],
    ['the same action id twice', [actions(button('a')), actions(button('a'))]],
    ['a button text of 76', [actions(button('a', { text: { type: 'plain_text', text: 'x'.repeat(76) } }))]],
    ['a button value of 2,001', [actions(button('a', { value: 'x'.repeat(2001) }))]],
    ['an action id of 256', [actions(button('x'.repeat(256)))]],
    ['a menu of six', [actions(menu(Array(6).fill('v')))]],
    ['an empty menu', [actions(menu([]))]],
    ['a menu value of 76', [actions(menu(['x'.repeat(76)]))]],
    ['a broadcast', [section('<!channel>')]],
    ['a bare ampersand', [section('a & b')]],
    ['an unknown block', [{ type: 'video' }]],
  ])('refuses %s', (_, blocks) => {
    expect(accepts(...blocks)).toBe(false);
  });
});

describe('the judge of Slack modals', () => {
  const input = (key: string, element: object) => ({
    type: 'input',
    block_id: key,
    label: { type: 'plain_text', text: 'x' },
    optional: false,
    element: { action_id: key, ...element },
  });
  const text = { type: 'plain_text_input', multiline: false, max_length: 10 };
  const option = (value: string) => ({ text: { type: 'plain_text', text: 'x' }, value });
  const word = { type: 'plain_text', text: 'x' };
  const modal = (look: object, ...blocks: object[]) =>
    modalSchema.safeParse({
      type: 'modal',
      callback_id: 'form',
      private_metadata: '{}',
      title: word,
      submit: word,
      close: word,
      blocks,
      ...look,
    }).success;

  it('accepts a form', () => {
    expect(modal({}, input('a', text))).toBe(true);
  });

  it.each([
    ['a title of 25', { title: { type: 'plain_text', text: 'x'.repeat(25) } }, [input('a', text)]],
    ['no submit', { submit: undefined }, [input('a', text)]],
    ['metadata of 3,001', { private_metadata: 'x'.repeat(3001) }, [input('a', text)]],
    ['101 blocks', {}, Array.from({ length: 101 }, (_, index) => input(`a${index}`, text))],
    ['the same field twice', {}, [input('a', text), input('a', text)]],
    ['a text longer than 3,000', {}, [input('a', { ...text, max_length: 3001 })]],
    ['101 options', {}, [input('a', { type: 'static_select', options: Array(101).fill(option('v')) })]],
    ['an option value of 76', {}, [input('a', { type: 'static_select', options: [option('x'.repeat(76))] })]],
    ['11 radio buttons', {}, [input('a', { type: 'radio_buttons', options: Array(11).fill(option('v')) })]],
    ['a select without options', {}, [input('a', { type: 'static_select' })]],
    ['a day that is none', {}, [input('a', { type: 'datepicker', initial_date: '2026-02-30' })]],
    ['nothing to ask', {}, [{ type: 'divider' }]],
  ])('refuses %s', (_, look, blocks) => {
    expect(modal(look, ...blocks)).toBe(false);
  });
});
