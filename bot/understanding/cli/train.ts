import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildModel } from '../intent/build-model.ts';
import { fingerprintOf } from '../intent/fingerprint.ts';
import { readHeader, writeModel } from '../intent/model-file.ts';
import { readPhrases } from '../intent/read-phrases.ts';
import { modelFile } from '../load-model.ts';

/** `train`: builds the intent model from the phrase files; does nothing when it is already the model of these phrases. */
const phrases = readPhrases(join(import.meta.dirname, '../../capabilities'));
const fingerprint = fingerprintOf(phrases, join(import.meta.dirname, '..'));
if (phrases.length === 0) throw new Error('no training phrases found beside the capabilities');
if (
  !process.argv.includes('--force') &&
  existsSync(modelFile) &&
  readHeader(modelFile).header.fingerprint === fingerprint
) {
  console.log(`model ${fingerprint} of ${phrases.length} phrases is up to date`);
} else {
  const start = performance.now();
  mkdirSync(dirname(modelFile), { recursive: true });
  writeModel(modelFile, buildModel(phrases, fingerprint));
  console.log(
    `model ${fingerprint} of ${phrases.length} phrases in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
