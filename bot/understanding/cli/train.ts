import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildModel } from '../intent/build-model.ts';
import { fingerprintOf } from '../intent/fingerprint.ts';
import { readPhrases } from '../intent/read-phrases.ts';
import { buildLanguageModel } from '../language/build-language-model.ts';
import { readHeader, writeModel } from '../linear/model-file.ts';
import { type ModelName, modelFile } from '../load-model.ts';

/**
 * `train [--force]`: builds the models of intent and language from the phrase files; does nothing when they are already
 * the models of these phrases.
 */
const phrases = readPhrases(join(import.meta.dirname, '../../capabilities'));
const fingerprint = fingerprintOf(phrases, join(import.meta.dirname, '..'));
if (phrases.length === 0) throw new Error('no training phrases found beside the capabilities');

const builders = { intent: buildModel, language: buildLanguageModel } as const;
for (const [name, build] of Object.entries(builders) as [ModelName, typeof buildModel][]) {
  const file = modelFile(name);
  if (!process.argv.includes('--force') && isCurrent(file)) {
    console.log(`${name} model ${fingerprint} of ${phrases.length} phrases is up to date`);
    continue;
  }
  console.log(`${name} model: learning from ${phrases.length} phrases, which can take a minute ...`);
  const start = performance.now();
  mkdirSync(dirname(file), { recursive: true });
  writeModel(file, build(phrases, fingerprint));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name} model ${fingerprint} of ${phrases.length} phrases in ${seconds} s`);
}

function isCurrent(file: string): boolean {
  return existsSync(file) && readHeader(file).header.fingerprint === fingerprint;
}
