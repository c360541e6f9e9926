import type { Language } from '../texts/language.ts';
import { textsFor } from '../texts/texts.ts';
import { labelled } from '../texts/typeset.ts';
import { type AnyAction, type CardAction, type CardView, cardViews } from '../views/card-view.ts';
import type { FormView } from '../views/form-view.ts';
import type { AllowedHosts } from './allowed-hosts.ts';
import { plainText } from './plain-text.ts';
import { renderCard } from './render-card.ts';

/** Something to choose: what it says in a line, and the button it stands for. */
type Choice = { text: string; click: CardAction };

/** The entries of a card that has any, each with its own button. */
function entriesOf(
  view: CardView,
): { title: string; intro: string; footer: string; entries: Choice[] } | null {
  if (view.card === 'list') {
    const { title, intro, footer, rows } = cardViews.list.parse(view.data);
    const entries = rows.flatMap((row) => toChoice(row.button, [row.title, row.detail, row.state]));
    return { title, intro, footer, entries };
  }
  if (view.card === 'choices') {
    const { title, intro, items } = cardViews.choices.parse(view.data);
    return {
      ...{ title, intro, footer: '' },
      entries: items.flatMap((item) => toChoice(item.button, [item.title, item.detail])),
    };
  }
  return null;
}

function toChoice(button: AnyAction, words: readonly string[]): Choice[] {
  return 'action' in button ? [{ text: words.filter(Boolean).join(' · '), click: button }] : [];
}

/** The buttons below the entries: filters, what else can be done, and what else may have been meant. */
function buttonsBelow({ data, notThat }: CardView): AnyAction[] {
  return [...('filters' in data ? data.filters : []), ...data.actions, ...(notThat?.actions ?? [])];
}

/** All that can be chosen on a card, in the order in which it is numbered. */
export function cardChoices(view: CardView): Choice[] {
  const below = buttonsBelow(view).flatMap((button) => toChoice(button, [button.title]));
  return [...(entriesOf(view)?.entries ?? []), ...below];
}

/**
 * A card in words for readers who want no cards (G17): what it says, and below it what can be chosen, numbered from
 * `first`. Throws like `renderCard`.
 */
export function cardAsText(
  view: CardView,
  { language, hosts, first }: { language: Language; hosts: AllowedHosts; first: number },
): string {
  const whole = plainText(renderCard(view, language, hosts));
  const own = entriesOf(view);
  const said = own === null ? whole : [own.title, own.intro, own.footer].filter(Boolean).join('\n');
  const links = buttonsBelow(view).flatMap((one) => ('url' in one ? [`${one.title}\n${one.url}`] : []));
  return paragraphs(said, links.join('\n'), numbered(cardChoices(view), language, first));
}

/** What a form asks that words can answer: everything but what the summary sends, changes and cancels. */
export function formAsText(
  { title, intro, error, fields }: FormView,
  summary: CardView,
  { language, first }: { language: Language; first: number },
): string {
  const t = textsFor(language);
  const lines = fields.map((field) => {
    const value = shownValue(
      field,
      t.text(field.input === 'toggle' && field.value ? 'engine.yes' : 'engine.no'),
    );
    const line = labelled(language, field.label, value || '–');
    return [line, field.input === 'choice' ? offered(field.options) : '', field.hint, field.error]
      .filter(Boolean)
      .join('\n  ');
  });
  const [example] = fields.filter(({ input }) => input !== 'note');
  const how = example ? t.text('cards.words.fill', { example: labelled(language, example.label, '…') }) : '';
  const choices = numbered(formChoices(summary), language, first);
  return paragraphs([title, intro, error].filter(Boolean).join('\n'), lines.join('\n'), how, choices);
}

/** What can be chosen below a form: not to open it, which takes a click. */
export function formChoices(summary: CardView): Choice[] {
  return cardChoices(summary).filter(({ click }) => click.action !== 'engine.edit');
}

/** More options than this are known without being read out: the hours of a day. */
const mostOffered = 10;

function offered(options: readonly { label: string }[]): string {
  return options.length > mostOffered ? '' : `(${options.map(({ label }) => label).join(' / ')})`;
}

function shownValue(field: FormView['fields'][number], toggled: string): string {
  if (field.input === 'toggle') return toggled;
  if (field.input === 'choice') return field.options.find(({ value }) => value === field.value)?.label ?? '';
  return field.value;
}

function numbered(choices: readonly Choice[], language: Language, first: number): string {
  if (choices.length === 0) return '';
  const lines = choices.map(({ text }, at) => `${first + at}. ${text}`);
  return [...lines, textsFor(language).text('cards.words.choose')].join('\n');
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
