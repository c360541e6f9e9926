import type { Badge, FactSet, TextBlock } from '../profile/elements.ts';
import { unescapeMarkdown } from '../words/markdown.ts';
import { shorten } from '../words/shorten.ts';
import type { Block } from './blocks.ts';
import type { Context } from './context.ts';
import { limits } from './limits.ts';
import { mrkdwn, styled, styledPieces, styledWithin } from './mrkdwn.ts';

/** Beyond this a fact gets the whole width: half a column makes a long text unreadable. */
const maxNarrowFact = 200;

/** A title becomes a header, a remark a context, anything else sections, as many as its length takes. */
export function convertTextBlock(element: TextBlock, context: Context): Block[] {
  const raw = textOf(element, context);
  const line = raw.replace(/\s+/g, ' ');
  if (element.style === 'heading' && element.size === 'Large' && line.length <= limits.headerText)
    return [{ type: 'header', text: { type: 'plain_text', text: line, emoji: false } }];
  if (isRemark(element) && styled(raw, false).length <= limits.contextText)
    return [{ type: 'context', elements: [mrkdwn(styled(raw, isBold(element)))] }];
  return styledPieces(raw, isBold(element), limits.sectionText).map((piece) => section(piece));
}

/** Slack has no colours for text: a circle shows the tone beside the word. */
const circles = { Informative: '⚪', Good: '🟢', Warning: '🟠', Attention: '🔴' } as const;

/** A state as a text. */
export function badgeText({ style, fallback }: Badge): TextBlock {
  return { ...fallback, text: `${circles[style]} ${fallback.text}` };
}

/** Texts one below the other in one piece, none longer than its share of `max`. */
export function joinTexts(elements: readonly TextBlock[], max: number, context: Context): string {
  const share = Math.floor(max / elements.length) - 1;
  const whole = elements.map((element) => styled(textOf(element, context), isBold(element))).join('\n');
  if (whole.length <= max) return whole;
  return elements.map((element) => styledWithin(textOf(element, context), isBold(element), share)).join('\n');
}

/** Facts in fields, ten a section; a long one alone in a section of its own. */
export function convertFactSet({ facts }: FactSet, context: Context): Block[] {
  const blocks: Block[] = [];
  for (const { title, value } of facts) {
    const last = blocks.at(-1);
    const narrow = value.length <= maxNarrowFact;
    const text = factText(title, value, narrow ? limits.fieldText : limits.sectionText, context);
    if (!narrow) blocks.push(section(text));
    else if (last?.type === 'section' && last.fields && last.fields.length < limits.sectionFields)
      last.fields.push(mrkdwn(text));
    else blocks.push({ type: 'section', fields: [mrkdwn(text)] });
  }
  return blocks;
}

export function section(text: string): Extract<Block, { type: 'section' }> {
  return { type: 'section', text: mrkdwn(text) };
}

function factText(title: string, value: string, max: number, context: Context): string {
  const label = styledWithin(unescapeMarkdown(title), true, Math.floor(max / 4));
  const shown = shorten(unescapeMarkdown(value), context.maxText);
  return `${label}\n${styledWithin(shown, false, max - label.length - 1)}`;
}

function textOf({ text }: TextBlock, { maxText }: Context): string {
  const raw = unescapeMarkdown(text);
  return maxText < limits.sectionText ? shorten(raw, maxText) : raw;
}

function isBold({ weight }: TextBlock): boolean {
  return weight === 'Bolder';
}

function isRemark({ isSubtle, size }: TextBlock): boolean {
  return isSubtle === true || size === 'Small';
}
