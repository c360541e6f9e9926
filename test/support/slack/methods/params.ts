import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Arguments as they arrive: every one a string, objects as JSON. */
export type Params = Record<string, string>;

const blocksJson = z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() }));
const viewJson = z.looseObject({
  type: z.enum(['modal', 'home']),
  blocks: blocksJson,
  private_metadata: z.string().optional(),
  callback_id: z.string().optional(),
});

/** An argument the method cannot do without. */
export function need(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined || value === '') throw new Refusal('invalid_arguments', [`missing ${name}`]);
  return value;
}

/** Refuses arguments the method does not have: a typing error that Slack would ignore is a bug of ours. */
export function only(params: Params, ...names: string[]): void {
  const unknown = Object.keys(params).filter((name) => !names.includes(name) && name !== 'token');
  if (unknown.length > 0) throw new Refusal('invalid_arguments', [`unknown ${unknown.join(', ')}`]);
}

/** The argument `blocks`; absent when it was not given. */
export function blocksOf(params: Params) {
  return params.blocks === undefined ? undefined : read(blocksJson, params.blocks, 'invalid_blocks_format');
}

/** The argument `view`. */
export function viewOf(params: Params) {
  return read(viewJson, need(params, 'view'), 'invalid_arguments');
}

/** An argument that is JSON. */
export function jsonOf<T>(schema: z.ZodType<T>, params: Params, name: string): T {
  return read(schema, need(params, name), 'invalid_arguments');
}

function read<T>(schema: z.ZodType<T>, json: string, error: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new Refusal(error, [String(cause)]);
  }
}
