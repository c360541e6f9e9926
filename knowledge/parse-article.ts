import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';
import { type Article, type ArticleProblem, frontMatter, type Language } from './article.ts';

/** The file an article is read from. */
type Source = { path: string; language: Language; text: string };

/**
 * Turns a file into an article, or into what is wrong with it, one line a fault.
 * The front matter is read as YAML 1.2, where `no` and a date stay the words that were typed.
 */
export function parseArticle({
  path,
  language,
  text,
}: Source): { article: Article } | { problems: ArticleProblem[] } {
  const split = splitFrontMatter(text);
  if ('problem' in split) return { problems: [{ path, problem: split.problem }] };
  const checked = frontMatter.safeParse(split.data);
  if (checked.success) return { article: { ...checked.data, language, body: split.body, path } };
  const problems = checked.error.issues.map((issue) => ({
    path,
    problem: `${issue.path.join('.') || 'front matter'}: ${issue.message}`,
  }));
  return { problems };
}

function splitFrontMatter(text: string): { data: unknown; body: string } | { problem: string } {
  try {
    const { data, content } = matter(text, { engines: { yaml: (yaml: string) => parseYaml(yaml) ?? {} } });
    return { data, body: content.trim() };
  } catch (error) {
    // An editor's typing mistake in the YAML block is expected: it becomes a line to correct.
    return { problem: `front matter: ${error instanceof Error ? error.message : String(error)}` };
  }
}
