import type { Block, Button, Mrkdwn, Overflow } from '../../cards/slack/blocks.ts';
import type { InputElement, ModalBlock, Option, SlackModal } from '../../cards/slack/modal-blocks.ts';
import { escapeHtml } from './escape-html.ts';

/** Block Kit as simple HTML: what stands where, not how Slack paints it. */
export function blocksHtml(blocks: readonly (Block | ModalBlock)[]): string {
  return blocks.map(blockHtml).join('\n');
}

/** A modal in its frame. */
export function modalHtml({ title, blocks, submit, close }: SlackModal): string {
  const bar = `<div class="bar">${escapeHtml(title.text)}</div>`;
  const feet = `<div class="feet"><button>${escapeHtml(close.text)}</button><button class="primary">${escapeHtml(submit.text)}</button></div>`;
  return bar + blocksHtml(blocks) + feet;
}

function blockHtml(block: Block | ModalBlock): string {
  switch (block.type) {
    case 'header':
      return `<h3>${escapeHtml(block.text.text)}</h3>`;
    case 'divider':
      return '<hr>';
    case 'context':
      return `<p class="context">${block.elements.map(mrkdwnHtml).join(' ')}</p>`;
    case 'image':
      return `<img src="${escapeHtml(block.image_url)}" alt="${escapeHtml(block.alt_text)}">`;
    case 'actions':
      return `<div class="actions">${block.elements.map(clickableHtml).join('')}</div>`;
    case 'rich_text':
      return `<pre>${escapeHtml(block.elements[0]?.elements[0]?.text ?? '')}</pre>`;
    case 'section':
      return sectionHtml(block);
    case 'input':
      return inputHtml(block);
  }
}

function sectionHtml({ text, fields, accessory }: Extract<Block, { type: 'section' }>): string {
  const body = text ? `<p>${mrkdwnHtml(text)}</p>` : '';
  const cells = (fields ?? []).map((field) => `<p>${mrkdwnHtml(field)}</p>`).join('');
  const grid = cells === '' ? '' : `<div class="fields">${cells}</div>`;
  return `<div class="section"><div>${body}${grid}</div>${accessory ? buttonHtml(accessory) : ''}</div>`;
}

/** Its text is escaped already, as Slack wants it; only bold is drawn. */
function mrkdwnHtml({ text }: Mrkdwn): string {
  return text.replace(/^\*(.+?)\*/gm, '<b>$1</b>').replaceAll('\n', '<br>');
}

function clickableHtml(element: Button | Overflow): string {
  if (element.type === 'button') return buttonHtml(element);
  const entries = element.options.map(({ text }) => `<option>${escapeHtml(text.text)}</option>`);
  return `<select><option>…</option>${entries.join('')}</select>`;
}

function buttonHtml(button: Button): string {
  const { text, accessibility_label } = button;
  const label = accessibility_label ? ` title="${escapeHtml(accessibility_label)}"` : '';
  const style = 'url' in button ? '' : (button.style ?? '');
  return `<button class="${style}"${label}>${escapeHtml(text.text)}${'url' in button ? ' ↗' : ''}</button>`;
}

function inputHtml({ label, hint, optional, element }: Extract<ModalBlock, { type: 'input' }>): string {
  const suffix = optional ? ' <i>(optional)</i>' : '';
  const below = hint ? `<p class="context">${escapeHtml(hint.text)}</p>` : '';
  return `<div class="input"><label>${escapeHtml(label.text)}${suffix}</label>${elementHtml(element)}${below}</div>`;
}

function elementHtml(element: InputElement): string {
  switch (element.type) {
    case 'plain_text_input':
      return element.multiline
        ? `<textarea>${escapeHtml(element.initial_value ?? '')}</textarea>`
        : `<input value="${escapeHtml(element.initial_value ?? '')}">`;
    case 'datepicker':
      return `<input type="date" value="${escapeHtml(element.initial_date ?? '')}">`;
    case 'static_select': {
      const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
      const tag = (option: Option) =>
        `<option${option.value === element.initial_option?.value ? ' selected' : ''}>${escapeHtml(option.text.text)}</option>`;
      return `<select>${options.map(tag).join('')}</select>`;
    }
    case 'multi_static_select': {
      const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
      return ticks('checkbox', options, element.initial_options ?? []);
    }
    case 'radio_buttons':
      return ticks('radio', element.options, element.initial_option ? [element.initial_option] : []);
    case 'checkboxes':
      return ticks('checkbox', element.options, element.initial_options ?? []);
  }
}

function ticks(kind: string, options: readonly Option[], chosen: readonly Option[]): string {
  const values = new Set(chosen.map(({ value }) => value));
  return options
    .map(({ text, value }) => {
      const checked = values.has(value) ? ' checked' : '';
      return `<p><input type="${kind}"${checked}> ${escapeHtml(text.text)}</p>`;
    })
    .join('');
}
