import type { CardView } from '../../../cards/views/card-view.ts';
import type { PublicLine } from '../../../domain/programmes/list-public-lines.ts';
import type { Speech } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { askForAccess } from '../request-access/form.ts';
import { hoursWords } from './hours-words.ts';

/**
 * How somebody reaches a person whom nobody knows yet: the public lines by country, and the request for access. No
 * word of any customer (F47), and no "open now": where they are is not known.
 */
export function visitorCard({ t, language }: Speech, lines: readonly PublicLine[]): CardView {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const ask = beginOf(askForAccess, t.text('access.hello.button'), {}, 'positive');
  return {
    card: 'notice',
    data: {
      title: t.text('support.visitor.title'),
      tone: 'neutral',
      paragraphs: [t.text(lines.length > 0 ? 'support.visitor.lines' : 'support.visitor.noLines')],
      facts: lines.map(({ country, phone, hours }) => ({
        label: countries.of(country) ?? country,
        value: `${phone} · ${hoursWords(t, hours)}`,
      })),
      actions: [ask],
    },
  };
}
