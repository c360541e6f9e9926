import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAnswersModel } from '../answers/build-answers-model.ts';
import { readAnswerPhrases } from '../answers/read-answer-phrases.ts';
import { buildModel } from '../intent/build-model.ts';
import { fingerprintOf } from '../intent/fingerprint.ts';
import { readPhrases } from '../intent/read-phrases.ts';
import { buildLanguageModel } from '../language/build-language-model.ts';
import { type PackedModel, readHeader, writeModel } from '../linear/model-file.ts';
import { type ModelName, modelFile } from '../load-model.ts';

/**
 * `train [--force]`: builds the models of intent, language and short answers from the phrase files; does nothing when
 * they are already the models of these phrases.
 */
const understanding = join(import.meta.dirname, '..');
const phrases = readPhrases(join(understanding, 'phrases'));
const answers = readAnswerPhrases(join(understanding, 'phrases/answers'));
if (phrases.length === 0 || answers.length === 0) throw new Error('no training phrases found');

const ofRequests = fingerprintOf(phrases, understanding);
const ofAnswers = fingerprintOf([...answers, { requests: ofRequests }], understanding, ['answers']);
train('intent', ofRequests, phrases.length, () => buildModel(phrases, ofRequests));
train('language', ofRequests, phrases.length, () => buildLanguageModel(phrases, ofRequests));
train('answers', ofAnswers, answers.length, () => buildAnswersModel(answers, phrases, ofAnswers));

function train(name: ModelName, fingerprint: string, count: number, build: () => PackedModel): void {
  const file = modelFile(name);
  const about = `${name} model ${fingerprint} of ${count} phrases`;
  if (!process.argv.includes('--force') && isCurrent(file, fingerprint)) {
    console.log(`${about} is up to date`);
    return;
  }
  console.log(`${name} model: learning from ${phrases.length} phrases, which can take a minute ...`);
  const start = performance.now();
  mkdirSync(dirname(file), { recursive: true });
  writeModel(file, build());
  console.log(`${about} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function isCurrent(file: string, fingerprint: string): boolean {
  return existsSync(file) && readHeader(file).header.fingerprint === fingerprint;
}
