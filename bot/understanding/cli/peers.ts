import Fuse from 'fuse.js';
import type { Phrase } from '../intent/read-phrases.ts';
import { languages } from '../types.ts';
import type { Method } from './measure-intents.ts';

/** The nearest training phrase by fuse.js, in the language of the message. */
export function fusePeer(phrases: readonly Phrase[]): Method {
  const indexes = new Map(
    languages.map((language) => [
      language,
      new Fuse(
        phrases.filter((phrase) => phrase.language === language),
        { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: 0.6 },
      ),
    ]),
  );
  return {
    name: 'fuse.js nearest phrase',
    read: (text, lang) => {
      const hits = indexes.get(lang)?.search(text.slice(0, 120), { limit: 20 }) ?? [];
      const seen = new Map<string, number>();
      for (const { item, score } of hits) if (!seen.has(item.intent)) seen.set(item.intent, 1 - (score ?? 1));
      return [...seen].map(([intent, confidence]) => ({ intent, confidence }));
    },
  };
}

type NlpManager = {
  addDocument: (language: string, text: string, intent: string) => void;
  train: () => Promise<unknown>;
  process: (
    language: string,
    text: string,
  ) => Promise<{ classifications: { intent: string; score: number }[] }>;
};
type NlpModule = { NlpManager: new (options: object) => NlpManager };

/** What nlp.js answers for each message, read once because it answers asynchronously; null when it is not installed. */
export async function nlpPeer(
  phrases: readonly Phrase[],
  texts: readonly { text: string; lang: string }[],
): Promise<Method | null> {
  const name: string = 'node-nlp';
  const module = (await import(name).catch(() => null)) as (NlpModule & { default?: NlpModule }) | null;
  if (module === null) return null;
  const { NlpManager } = module.default ?? module;
  const manager = new NlpManager({
    languages: [...languages],
    forceNER: false,
    nlu: { log: false },
    autoSave: false,
  });
  for (const { text, intent, language } of phrases) manager.addDocument(language, text, intent);
  await manager.train();
  const answers = new Map<string, { intent: string; confidence: number }[]>();
  for (const { text, lang } of texts) {
    const { classifications } = await manager.process(lang, text);
    answers.set(
      `${lang}\t${text}`,
      classifications.map(({ intent, score }) => ({ intent, confidence: score })),
    );
  }
  return { name: 'nlp.js', read: (text, lang) => answers.get(`${lang}\t${text}`) ?? [] };
}
