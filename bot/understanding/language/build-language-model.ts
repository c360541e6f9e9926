import { buildSamples } from '../intent/build-samples.ts';
import type { Phrase } from '../intent/read-phrases.ts';
import { type PackedModel, packModel } from '../linear/model-file.ts';
import { trainRegression } from '../linear/train-regression.ts';
import { languages } from '../types.ts';
import { languageFeatures } from './detect-language.ts';

/** Learns the three languages from the phrases of the capabilities: the same phrases always give the same model. */
export function buildLanguageModel(phrases: readonly Phrase[], fingerprint: string): PackedModel {
  const { samples, rareness } = buildSamples(phrases, languageFeatures, ({ language }) =>
    languages.indexOf(language),
  );
  const model = trainRegression(samples, languages.length);
  return packModel(model, rareness, { labels: languages, temperature: 1, fingerprint });
}
