import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const codeFolders = ['intent', 'language', 'lexicon', 'linear', 'text'];

/**
 * Names the phrases (one record each, all its values count), the list of intents and the folders of code a model comes
 * from, so that an unchanged model is not trained again.
 */
export const fingerprintOf = (
  phrases: readonly object[],
  folder: string,
  parts: readonly string[] = codeFolders,
): string => {
  const hash = createHash('sha256');
  for (const phrase of phrases) hash.update(`${JSON.stringify(phrase)}\n`);
  hash.update(readFileSync(join(folder, 'intents.ts')));
  for (const part of parts)
    for (const file of readdirSync(join(folder, part)).sort())
      hash.update(readFileSync(join(folder, part, file)));
  return hash.digest('hex').slice(0, 16);
};
