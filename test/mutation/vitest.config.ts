import { defineConfig } from 'vitest/config';
import { ruleTests } from './rules.ts';

export default defineConfig({ test: { include: ruleTests, env: { TZ: 'UTC' }, maxWorkers: 1 } });
