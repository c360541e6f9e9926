import { defaultWeights } from '../linear/features.ts';
import { type PackedModel, packModel } from '../linear/model-file.ts';
import { capabilityIds } from '../types.ts';
import { buildSamples } from './build-samples.ts';
import { calibrate } from './calibrate.ts';
import type { Phrase } from './read-phrases.ts';
import { trainJoint } from './train-joint.ts';

/** Trains, calibrates and packs the model of a set of phrases: the same phrases always give the same model. */
export const buildModel = (phrases: readonly Phrase[], fingerprint: string): PackedModel => {
  const { samples, rareness } = buildSamples(phrases, defaultWeights);
  const model = trainJoint(samples, capabilityIds.length);
  const temperature = calibrate(phrases);
  return packModel(model, rareness, { labels: capabilityIds, temperature, fingerprint });
};
