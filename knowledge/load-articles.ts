import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, type ArticleProblem, type Language, languages } from './article.ts';
import { parseArticle } from './parse-article.ts';

/** Where the articles of the product are kept. */
export const articlesDirectory = join(import.meta.dirname, 'articles');

export type Loaded = Readonly<{ articles: readonly Article[]; problems: readonly ArticleProblem[] }>;

/**
 * Reads `<directory>/{fr,nl,en}/*.md`. Files that do not pass are left out and told in `problems`; a missing
 * language folder is a problem too. Articles come in the order of language, then id. Throws only when a file
 * that is listed cannot be read.
 */
export async function loadArticles(directory: string = articlesDirectory): Promise<Loaded> {
  const byLanguage = await Promise.all(languages.map((language) => loadLanguage(directory, language)));
  const articles = byLanguage.flatMap((part) => part.articles);
  const problems = byLanguage.flatMap((part) => part.problems);
  return { articles, problems };
}

async function loadLanguage(directory: string, language: Language): Promise<Loaded> {
  const folder = join(directory, language);
  const names = await markdownFiles(folder);
  if (names === null) return { articles: [], problems: [{ path: folder, problem: 'folder missing' }] };
  const parsed = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return parseArticle({ path, language, text: await readFile(path, 'utf8') });
    }),
  );
  const found = parsed.flatMap((result) => ('article' in result ? [result.article] : []));
  const { kept, twice } = withoutTwins(found);
  const problems = [...parsed.flatMap((result) => ('problems' in result ? result.problems : [])), ...twice];
  return { articles: kept, problems };
}

async function markdownFiles(folder: string): Promise<string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Two files with one id in a language: the first by file name stays, the second is told. */
function withoutTwins(found: readonly Article[]): { kept: Article[]; twice: ArticleProblem[] } {
  const first = new Map<string, Article>();
  const twice: ArticleProblem[] = [];
  for (const article of found) {
    const other = first.get(article.id);
    if (other)
      twice.push({ path: article.path, problem: `id ${article.id} is already used in ${other.path}` });
    else first.set(article.id, article);
  }
  const kept = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { kept, twice };
}
