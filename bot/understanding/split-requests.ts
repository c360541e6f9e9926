import { classifyIntent } from './intent/classify.ts';
import { wordsOf } from './intent/words-of.ts';
import { detectLanguage } from './language/detect-language.ts';
import { loadModel } from './load-model.ts';
import { cleanText } from './text/clean-text.ts';
import { fold } from './text/fold.ts';
import { thresholds } from './thresholds.ts';
import type { CapabilityId, Context, Language } from './types.ts';

/**
 * Words that lead from one request to the next, by language: "en" joins in Dutch, and in French it is a preposition
 * ("153 700 en noir").
 */
const connectives: Record<Language, string> = {
  fr: 'et aussi|et sinon|et puis|et|ainsi que|par ailleurs|sinon|ah et',
  nl: 'en ook|en dan|en verder|en|daarnaast|verder|ook nog|oh en',
  en: 'and also|and then|and|also|besides|oh and',
};

/** Where one request may end and another begin: after a sentence, or at a connective. */
const joints = Object.fromEntries(
  Object.entries(connectives).map(([language, words]) => [
    language,
    new RegExp(`(?:[.;!?]+\\s+|\\s*\\n+\\s*)(?:(?:${words}|aussi|ook) )?|,? (?:${words}),? `, 'g'),
  ]),
) as Record<Language, RegExp>;

/** Requests in one message beyond this are left together: nobody writes them. */
const mostRequests = 4;
/** What a request is at least: shorter pieces are parts of a list ("cyan et jaune"). */
const leastWords = 2;

/** Ids that do not stand as a request of their own beside another: thanks, greetings, unclear remarks. */
const weak: ReadonlySet<CapabilityId> = new Set(['help', 'out-of-scope']);

type Part = { text: string; intent: CapabilityId; confidence: number };

function read(text: string): Part {
  const [best] = classifyIntent(loadModel('intent'), wordsOf(text));
  return { text, intent: best?.intent ?? 'help', confidence: best?.confidence ?? 0 };
}

/**
 * The requests of one message, in their order, as typed; one element when it is a single request. A message is cut only
 * where both sides are sure requests of different kinds: "2 toners cyan svp et le bac 2 bourre" is two, "noir 100 et
 * couleur 200" is one.
 */
export function splitRequests(text: string, context: Context): string[] {
  const clean = cleanText(text);
  const language = detectLanguage(wordsOf(clean), context.language);
  const cuts = [...fold(clean).matchAll(joints[language])];
  if (cuts.length === 0) return [clean];
  const parts: Part[] = [];
  let rest = clean;
  let offset = 0;
  for (const cut of cuts) {
    if (parts.length >= mostRequests - 1) break;
    const left = read(clean.slice(offset, cut.index).trim());
    const right = read(clean.slice(cut.index + cut[0].length).trim());
    if (!standsAlone(left) || !standsAlone(right) || left.intent === right.intent) continue;
    parts.push(left);
    offset = cut.index + cut[0].length;
    rest = clean.slice(offset).trim();
  }
  return [...parts.map((part) => part.text), rest];
}

function standsAlone({ text, intent, confidence }: Part): boolean {
  return confidence >= thresholds.act && !weak.has(intent) && text.split(' ').length >= leastWords;
}
