import { isTextKey, type TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../../cards/texts/texts.ts';
import { labelled } from '../../../../cards/texts/typeset.ts';
import type { CaseDetails, Detail } from '../../../../domain/cases/case-details.ts';
import { noonOf } from '../../../../domain/programmes/rules/wall-clock.ts';
import { callBackWords } from '../desk/call-back-words.ts';
import { labelIn } from '../label-in.ts';
import { itemsLabel } from '../order/labels.ts';

type Fact = { label: string; value: string };

/** What was answered on the form of a request, in the reader's language and habits. */
export function detailFacts(t: Texts, details: CaseDetails | null): Fact[] {
  if (details === null) return [];
  return details.answers.map(({ field, value }) => ({
    label: textOr(t, `requests.${details.request}.${field}`) ?? textOr(t, `requests.${field}`) ?? field,
    value: valueIn(t, `requests.${details.request}.${field}`, value),
  }));
}

/** The same as lines of a text. */
export function detailLines(t: Texts, details: CaseDetails | null): string[] {
  return detailFacts(t, details).map(({ label, value }) => labelled(t.language, label, value));
}

/** A field that a newer version renamed has no text any more; its own name says more than nothing. */
function textOr(t: Texts, key: string): string | null {
  return isTextKey(key) ? t.text(key satisfies TextKey) : null;
}

function valueIn(t: Texts, field: string, value: Detail['value']): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'number':
      return t.number(value.number);
    case 'day':
      return t.date(noonOf(value.day));
    case 'yes':
      return t.text('engine.yes');
    case 'choice':
      return textOr(t, `${field}.${value.choice}`) ?? value.choice;
    case 'call-back':
      return callBackWords(t, value.callBack);
    case 'items':
      return itemsLabel(t, value.items);
    case 'label':
      return labelIn(t.language, value.label);
  }
}
