import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { catalogueAdapter } from './catalogue-adapter.ts';

type WasmExports = { __wbindgen_start(): void };
type WasmBindings = { __wbg_set_wasm(exports: unknown): void };

let started: Promise<void> | undefined;

/** The package is written for bundlers; on Node its WebAssembly is instantiated by hand, once a process. */
function startWasm(): Promise<void> {
  started ??= (async () => {
    const require = createRequire(import.meta.url);
    const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = await readFile(glue.replace(/\.js$/, '.wasm'));
    const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
    const { instance } = await WebAssembly.instantiate(bytes, imports);
    (bindings as unknown as WasmBindings).__wbg_set_wasm(instance.exports);
    (instance.exports as unknown as WasmExports).__wbindgen_start();
  })();
  return started;
}

/** Prisma's own schema engine, from npm, working on the database at `url`: nothing is downloaded. */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await startWasm();
  const adapter = catalogueAdapter(url);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter.factory);
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bound);
  try {
    return await use(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}
