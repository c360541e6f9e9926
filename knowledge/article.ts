import { z } from 'zod';

/** The languages articles are written in, equals of each other. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The device families an article can be limited to (B1). */
export const families = ['multifunction', 'printer', 'production', 'large-format'] as const;
export type Family = (typeof families)[number];

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const topicPath = /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** What stands above the body of an article. Strict: a misspelt key is a mistake, not a private note. */
export const frontMatter = z.strictObject({
  id: z.string().regex(slug, 'must be lower-case words joined by hyphens'),
  title: z.string().trim().min(3).max(90),
  symptoms: z.array(z.string().trim().min(2)).min(1),
  keywords: z.array(z.string().trim().min(1)),
  topic: z.string().regex(topicPath, 'must be a path such as jam/tray'),
  families: z.array(z.enum(families)),
  capability: z.string().regex(slug, 'must be a capability id'),
  reviewed: z.string().regex(isoDay, 'must be a day such as 2026-11-21'),
  source: z.string().trim().min(1),
});
type FrontMatter = z.infer<typeof frontMatter>;

/**
 * One article in one language. `families` empty means every device; `body` is Markdown without front matter;
 * `path` is the file it came from, for messages to editors.
 */
export type Article = Readonly<FrontMatter & { language: Language; body: string; path: string }>;

/** Something an editor must correct in a file; never thrown, so that one bad file does not hide the others. */
export type ArticleProblem = Readonly<{ path: string; problem: string }>;
