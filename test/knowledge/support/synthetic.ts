import type { Article } from '../../../knowledge/article.ts';
import { generator } from './generator.ts';

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pla ste tri'.split(' ');

/**
 * A base of any size: real articles with a third of their words replaced by invented ones, so that the vocabulary
 * grows with the base as it would in life. Always the same for the same input.
 */
export function syntheticBase(articles: readonly Article[], size: number): Article[] {
  const random = generator(`base of ${size}`);
  const word = () =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() ** 1.5 * syllables.length)]).join('');
  const mix = (text: string) => text.replace(/\p{L}{4,}/gu, (own) => (random() < 0.33 ? word() : own));
  return Array.from({ length: size }, (_, i) => {
    const model = articles[i % articles.length];
    if (!model) throw new Error('a synthetic base needs articles to start from');
    const id = `synthetic-${i}`;
    return {
      ...model,
      id,
      title: mix(model.title),
      symptoms: model.symptoms.map(mix),
      body: mix(model.body),
    };
  });
}
