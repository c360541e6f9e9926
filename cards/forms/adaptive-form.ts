import { CardLimitError } from '../card-limit-error.ts';
import { type AdaptiveForm, adaptiveForm } from '../profile/adaptive-card.ts';
import type { TextBlock } from '../profile/elements.ts';
import { notThatRow } from '../render/not-that-row.ts';
import { plainTitle, teamsAction } from '../render/teams-action.ts';
import type { Language } from '../texts/language.ts';
import { type Texts, textsFor } from '../texts/texts.ts';
import type { FieldView, FormView } from '../views/form-view.ts';
import { cleanText } from '../words/clean-text.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { shorten } from '../words/shorten.ts';
import { adaptiveInput } from './adaptive-input.ts';

type Body = AdaptiveForm['body'];

/** UTF-16 units of a form's JSON, as for cards. */
const maxFormLength = 38_000;
const maxText = 1000;

/** How long answers, and words about them, may be: the first room the form fits in is taken. */
type Room = { answer: number; words: number };
const rooms: readonly Room[] = [
  { answer: Number.POSITIVE_INFINITY, words: maxText },
  { answer: 5000, words: maxText },
  { answer: 1000, words: 300 },
  { answer: 200, words: 100 },
];

/**
 * A form as a Teams card: each field with its hint and, beside it, what was wrong with the answer, which stays. Its
 * buttons are `engine.submit` and `engine.cancel` with the draft's id. Throws CardLimitError when it cannot fit.
 */
export function renderForm(form: FormView, draftId: string, language: Language): AdaptiveForm {
  for (const room of rooms) {
    const card = draw(withRoom(form, room), draftId, language);
    if (JSON.stringify(card).length <= maxFormLength) return card;
  }
  throw new CardLimitError('form', 'card', `longer than ${maxFormLength} characters`);
}

function draw(form: FormView, draftId: string, language: Language): AdaptiveForm {
  const texts = textsFor(language);
  const title = plainTitle(shorten(form.title, 300)) || '–';
  return adaptiveForm.parse({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: title,
    body: [
      ...line(form.title, { style: 'heading', size: 'Large', weight: 'Bolder' }),
      ...line(form.intro),
      ...formError(form.error),
      ...form.fields.flatMap((field) => fieldElements(field, texts)),
      buttons(form, draftId),
      ...(form.notThat === undefined ? [] : notThatRow(form.notThat)),
    ],
  } satisfies AdaptiveForm);
}

function fieldElements(field: FieldView, texts: Texts): Body {
  const hint = line(field.hint, { isSubtle: true, size: 'Small', spacing: 'Small' });
  if (field.input === 'note')
    return [...line(field.label, { weight: 'Bolder' }), ...line(field.value, { spacing: 'None' }), ...hint];
  const error = line(field.error, { color: 'Attention', weight: 'Bolder', spacing: 'Small' });
  return [adaptiveInput(field, texts), ...hint, ...error];
}

function formError(error: string): Body {
  const items = line(error, { weight: 'Bolder' });
  return items.length === 0 ? [] : [{ type: 'Container', style: 'attention', spacing: 'Medium', items }];
}

function buttons(form: FormView, draftId: string): Body[number] {
  const payload = { draft: draftId };
  const submit = { title: form.submit, action: 'engine.submit', payload, style: 'positive' } as const;
  const cancel = { title: form.cancel, action: 'engine.cancel', payload, style: 'default' } as const;
  return {
    type: 'ActionSet',
    spacing: 'Medium',
    actions: [teamsAction(submit), teamsAction(cancel, { associatedInputs: 'none' })],
  };
}

/** One text, or nothing when there is none. */
function line(text: string, look: Partial<TextBlock> = {}): TextBlock[] {
  const shown = escapeMarkdown(shorten(cleanText(text), maxText));
  return shown === '' ? [] : [{ type: 'TextBlock', text: shown, wrap: true, ...look }];
}

function withRoom(form: FormView, { answer, words }: Room): FormView {
  const fields = form.fields.map((given) => {
    const field = { ...given, hint: shorten(given.hint, words), error: shorten(given.error, words) };
    return field.input === 'text' || field.input === 'longText' || field.input === 'number'
      ? { ...field, value: shorten(field.value, answer) }
      : field;
  });
  return { ...form, fields };
}
