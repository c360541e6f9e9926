import { readFileSync, writeFileSync } from 'node:fs';
import { featureSpace } from './families.ts';
import type { LinearModel } from './train-linear.ts';

/** A trained model as it is used: only the features seen in training, weights in steps of `step`. */
export type PackedModel = {
  labels: readonly string[];
  /** Row of each feature in `weights`, or -1 for a feature never seen. */
  rows: Int32Array;
  rareness: Float32Array;
  weights: Int8Array;
  step: number;
  bias: Float32Array;
  /** Divides the scores before they become probabilities; fitted by cross-validation. */
  temperature: number;
  /** What the model was trained from; a model of other phrases or other code is rebuilt. */
  fingerprint: string;
};

type Header = Pick<PackedModel, 'labels' | 'step' | 'temperature' | 'fingerprint'> & {
  bias: number[];
  features: number;
};

const magic = 'PDUM1\n';

/** Packs a freshly trained model: the features seen in training, 8 bits a weight. */
export const packModel = (
  model: LinearModel,
  rareness: Float32Array,
  about: Pick<PackedModel, 'labels' | 'temperature' | 'fingerprint'>,
): PackedModel => {
  const used = [...rareness.keys()].filter((index) => (rareness[index] as number) > 0);
  const rows = new Int32Array(featureSpace).fill(-1);
  const { classes } = model;
  const largest = model.weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const step = largest / 127 || 1;
  const weights = new Int8Array(used.length * classes);
  used.forEach((index, row) => {
    rows[index] = row;
    for (let label = 0; label < classes; label += 1)
      weights[row * classes + label] = Math.round((model.weights[index * classes + label] as number) / step);
  });
  return { ...about, rows, rareness, weights, step, bias: model.bias };
};

/** Writes a model: a magic word, the length of a JSON header, the header, then features, rareness and weights. */
export const writeModel = (file: string, model: PackedModel): void => {
  const used = [...model.rows.keys()].filter((index) => (model.rows[index] as number) >= 0);
  const { labels, step, temperature, fingerprint } = model;
  const header: Header = {
    labels,
    step,
    temperature,
    fingerprint,
    bias: [...model.bias],
    features: used.length,
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const numbers = Buffer.from(Int32Array.from(used).buffer);
  const rareness = Buffer.from(Float32Array.from(used, (index) => model.rareness[index] as number).buffer);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(magic), length, text, numbers, rareness, Buffer.from(model.weights.buffer)]),
  );
};

/** Reads the header alone: what the file was trained from. */
export const readHeader = (file: string): { header: Header; bytes: Buffer; start: number } => {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, magic.length).toString() !== magic)
    throw new Error(`${file} is not a model of this version`);
  const length = bytes.readUInt32LE(magic.length);
  const start = magic.length + 4 + length;
  return { header: JSON.parse(bytes.subarray(magic.length + 4, start).toString()) as Header, bytes, start };
};

/** Reads a model written by `writeModel`. Throws when the file is missing or of another version. */
export const readModel = (file: string): PackedModel => {
  const { header, bytes, start } = readHeader(file);
  const body = bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + bytes.length);
  const count = header.features;
  const numbers = new Int32Array(body, 0, count);
  const seen = new Float32Array(body, count * 4, count);
  const rows = new Int32Array(featureSpace).fill(-1);
  const rareness = new Float32Array(featureSpace);
  numbers.forEach((index, row) => {
    rows[index] = row;
    rareness[index] = seen[row] as number;
  });
  const { labels, step, temperature, fingerprint } = header;
  const bias = Float32Array.from(header.bias);
  return {
    labels,
    step,
    temperature,
    fingerprint,
    bias,
    rows,
    rareness,
    weights: new Int8Array(body, count * 8),
  };
};
