import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type IntentModel, readModel } from './intent/model-file.ts';

/** Where the trained model lies; built by `bot/understanding/cli/train.ts`, never committed. */
export const modelFile = join(import.meta.dirname, 'model', 'intent.bin');

let loaded: IntentModel | undefined;

/**
 * Loads the intent model once a process; call it at start so that the first message does not wait.
 * Throws when the model has not been built.
 */
export const loadModel = (): IntentModel => {
  if (loaded === undefined) {
    if (!existsSync(modelFile))
      throw new Error(`no intent model at ${modelFile}: run the train script first`);
    loaded = readModel(modelFile);
  }
  return loaded;
};
