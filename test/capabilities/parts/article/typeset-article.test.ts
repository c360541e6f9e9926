import { expect, test } from 'vitest';
import { typesetArticle } from '../../../../bot/capabilities/parts/article/find-articles.ts';
import { languages } from '../../../../knowledge/article.ts';
import { loadArticles } from '../../../../knowledge/load-articles.ts';
import { articleSteps } from '../../../../knowledge/steps.ts';

test.each(
  languages,
)('every article is shown with the signs of its language, and its steps as before, in %s', async (language) => {
  const { articles } = await loadArticles();
  for (const article of articles.filter((one) => one.language === language)) {
    const shown = typesetArticle(article);
    const text = `${shown.title}\n${shown.body}`;
    const signs = (sign: RegExp) => text.match(sign)?.length ?? 0;
    expect(text, article.id).not.toMatch(/['"]/);
    expect(signs(/“/g), article.id).toBe(signs(/”/g));
    if (language === 'fr') expect(text, article.id).not.toMatch(/ [:;?!»]|« /);
    expect(articleSteps(shown).steps).toHaveLength(articleSteps(article).steps.length);
    expect(articleSteps(shown).images.map(({ src }) => src)).toEqual(
      articleSteps(article).images.map(({ src }) => src),
    );
  }
});
