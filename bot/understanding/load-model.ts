import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedModel, readModel } from './linear/model-file.ts';

/** What is learnt from the phrases: what a message asks, in which language, and what it answers. */
export type ModelName = 'intent' | 'language' | 'answers';

/** Where a trained model lies; built by `bot/understanding/cli/train.ts`, never committed. */
export const modelFile = (name: ModelName): string => join(import.meta.dirname, 'model', `${name}.bin`);

const loaded = new Map<ModelName, PackedModel>();

/**
 * Loads a model once a process; `loadUnderstanding` does so at start so that the first message does not wait.
 * Throws when the model has not been built.
 */
export const loadModel = (name: ModelName): PackedModel => {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const file = modelFile(name);
  if (!existsSync(file)) throw new Error(`no ${name} model at ${file}: run the train script first`);
  const model = readModel(file);
  loaded.set(name, model);
  return model;
};
