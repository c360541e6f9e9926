import { dirname, join } from 'node:path';
import { type Article, type ArticleProblem, languages } from './article.ts';
import { checkText } from './check-text.ts';
import { articleSteps } from './steps.ts';

export type CheckOptions = {
  articles: readonly Article[];
  /** Whether a file is there; the path is made from the article's own. */
  exists: (path: string) => boolean;
  /** The capability ids an article may belong to. */
  capabilities: ReadonlySet<string>;
};

const fewestSymptoms = 10;
const steps = { fewest: 2, most: 12 };
const link = /!?\[([^\]]*)\]\(([^)\s]+)\)/g;

/** Everything an editor should correct before articles are published; empty when they may be. */
export function checkArticles({ articles, exists, capabilities }: CheckOptions): ArticleProblem[] {
  const each = articles.flatMap((article) =>
    [
      ...checkFrontMatter(article, capabilities),
      ...checkShape(article),
      ...checkLinks(article, exists),
      ...checkText(article),
    ].map((problem) => ({ path: article.path, problem })),
  );
  return [...each, ...checkLanguages(articles)];
}

function checkFrontMatter(article: Article, capabilities: ReadonlySet<string>): string[] {
  const { id, path, symptoms, capability, keywords } = article;
  const distinct = new Set(symptoms.map((line) => line.toLowerCase()));
  return [
    ...(path.endsWith(`/${id}.md`) ? [] : [`file name differs from the id ${id}`]),
    ...(distinct.size >= fewestSymptoms
      ? []
      : [`${distinct.size} different symptom lines, ${fewestSymptoms} needed`]),
    ...(distinct.size === symptoms.length ? [] : ['a symptom line is written twice']),
    ...(keywords.length > 0 ? [] : ['no keywords']),
    ...(capabilities.has(capability) ? [] : [`unknown capability ${capability}`]),
  ];
}

function checkShape(article: Article): string[] {
  const parts = articleSteps(article);
  const count = parts.steps.length;
  return [
    ...(parts.intro ? [] : ['no introduction']),
    ...(count >= steps.fewest && count <= steps.most
      ? []
      : [`${count} steps, ${steps.fewest} to ${steps.most} wanted`]),
    ...(parts.otherwise ? [] : ['does not say what to do when it does not help']),
  ];
}

function checkLinks({ path, body }: Article, exists: (path: string) => boolean): string[] {
  return [...body.matchAll(link)].flatMap(([whole, text = '', target = '']) => {
    if (!text.trim()) return [`no text for ${target}`];
    if (/^[a-z]+:/i.test(target)) return [`link to the outside: ${target}`];
    if (whole.startsWith('!') && !target.endsWith('.svg')) return [`picture is not an SVG: ${target}`];
    return exists(join(dirname(path), target)) ? [] : [`missing file ${target}`];
  });
}

/** The same subjects in all languages, filed the same way. */
function checkLanguages(articles: readonly Article[]): ArticleProblem[] {
  const byId = new Map<string, Article[]>();
  for (const article of articles) byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  return [...byId].flatMap(([id, versions]) => {
    const missing = languages.filter(
      (language) => !versions.some((article) => article.language === language),
    );
    const filed = new Set(
      versions.map((a) => [a.topic, a.capability, [...a.families].sort().join(' ')].join(' | ')),
    );
    const path = versions[0]?.path ?? id;
    return [
      ...missing.map((language) => ({ path, problem: `${id} is missing in ${language}` })),
      ...(filed.size > 1
        ? [{ path, problem: `${id} is filed differently in its languages: ${[...filed].join('; ')}` }]
        : []),
    ];
  });
}
