import { type Article, type ArticleProblem, type Language, languages } from './article.ts';
import { articlesDirectory, type Loaded, loadArticles } from './load-articles.ts';
import { createSearch, type Search } from './search.ts';
import { watchArticles } from './watch-articles.ts';

/** The knowledge base in use: always the articles as they are on disk now. */
export type Knowledge = Search & {
  /** The article in the language asked, else in another one; null when the id is not known (any more). */
  article(id: string, language: Language): Article | null;
  close(): void;
};

export type OpenOptions = {
  directory?: string;
  /** Files that were left out, told at the start and after each change. */
  onProblems: (problems: readonly ArticleProblem[]) => void;
  onError: (error: unknown) => void;
};

/** Loads the articles, indexes them and keeps both up to date while files change (F29). */
export async function openKnowledge(options: OpenOptions): Promise<Knowledge> {
  const { directory = articlesDirectory, onProblems, onError } = options;
  let current = shelve(await loadArticles(directory), onProblems);
  const watcher = watchArticles({
    directory,
    onError,
    onChange: (loaded) => {
      current = shelve(loaded, onProblems);
    },
  });
  return {
    search: (question) => current.search(question),
    article: (id, language) => current.article(id, language),
    close: () => watcher.close(),
  };
}

function shelve(
  { articles, problems }: Loaded,
  onProblems: OpenOptions['onProblems'],
): Omit<Knowledge, 'close'> {
  if (problems.length > 0) onProblems(problems);
  const byKey = new Map(articles.map((article) => [`${article.language} ${article.id}`, article]));
  const { search } = createSearch(articles);
  return {
    search,
    article(id, language) {
      const inOrder = [language, ...languages.filter((other) => other !== language)];
      for (const candidate of inOrder) {
        const article = byKey.get(`${candidate} ${id}`);
        if (article) return article;
      }
      return null;
    },
  };
}
