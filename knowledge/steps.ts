import type { Article } from './article.ts';

/** A picture beside a step; `src` as written in the article, relative to its file. `step` counts from 1, 0: the introduction. */
type StepImage = Readonly<{ alt: string; src: string; step: number }>;

/** An article as it is shown one step at a time (G30). `otherwise` is empty when the article names no way on. */
export type ArticleSteps = Readonly<{
  intro: string;
  steps: readonly string[];
  otherwise: string;
  images: readonly StepImage[];
}>;

const stepsHeading = /^##\s+(?:étapes|stappen|steps)\s*$/i;
const otherwiseHeading = /^##\s+(?:si cela ne suffit pas|als het niet helpt|if it does not help)\s*$/i;
const numbered = /^\s*\d+[.)]\s+(.*)$/;
const image = /!\[([^\]]*)\]\(([^)\s]+)\)/g;

type Section = 'intro' | 'steps' | 'otherwise' | 'other';
type Draft = { section: Section; intro: string[]; steps: string[]; otherwise: string[]; images: StepImage[] };

/** Cuts the body of an article into its introduction, its numbered steps and what to do when they do not help. */
export function articleSteps({ body }: Pick<Article, 'body'>): ArticleSteps {
  const draft: Draft = { section: 'intro', intro: [], steps: [], otherwise: [], images: [] };
  for (const line of body.split(/\r?\n/)) readLine(draft, line);
  return {
    intro: paragraph(draft.intro),
    steps: draft.steps.map((step) => step.trim()),
    otherwise: paragraph(draft.otherwise),
    images: draft.images,
  };
}

function readLine(draft: Draft, line: string): void {
  const section = sectionOf(line);
  if (section) {
    draft.section = section;
    return;
  }
  const text = takeImages(draft, line);
  if (draft.section === 'steps') addStepLine(draft, text);
  else if (draft.section !== 'other') draft[draft.section].push(text);
}

function sectionOf(line: string): Section | null {
  if (stepsHeading.test(line)) return 'steps';
  if (otherwiseHeading.test(line)) return 'otherwise';
  return line.startsWith('## ') ? 'other' : null;
}

function addStepLine(draft: Draft, line: string): void {
  const start = numbered.exec(line);
  if (start) draft.steps.push(start[1] ?? '');
  // A line without a number goes on with the step above it.
  else if (draft.steps.length > 0 && line.trim()) draft.steps.push(`${draft.steps.pop()} ${line.trim()}`);
}

function takeImages(draft: Draft, line: string): string {
  return line.replace(image, (_, alt: string, src: string) => {
    const inSteps = draft.section === 'steps';
    // A picture on the same line as a new step belongs to that step.
    const own = inSteps && numbered.test(line) ? 1 : 0;
    draft.images.push({ alt, src, step: inSteps ? draft.steps.length + own : 0 });
    return '';
  });
}

function paragraph(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
