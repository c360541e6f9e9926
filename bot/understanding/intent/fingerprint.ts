import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from './read-phrases.ts';

const codeFolders = ['intent', 'language', 'lexicon', 'linear', 'text'];

/** Names the phrases and the code a model comes from, so that an unchanged model is not trained again. */
export const fingerprintOf = (phrases: readonly Phrase[], folder: string): string => {
  const hash = createHash('sha256');
  for (const phrase of phrases) hash.update(`${phrase.intent}\t${phrase.language}\t${phrase.text}\n`);
  for (const part of codeFolders)
    for (const file of readdirSync(join(folder, part)).sort())
      hash.update(readFileSync(join(folder, part, file)));
  return hash.digest('hex').slice(0, 16);
};
