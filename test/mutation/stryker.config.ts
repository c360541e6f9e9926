import { rules } from './rules.ts';

/** `npm run mutate [-- -m domain/meters/rules.ts]`: changes the rules of the domain one by one; shows what no test noticed. */
export default {
  mutate: rules,
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false },
  concurrency: 1,
  tempDirName: 'test/output/mutation',
  ignorePatterns: ['.data', 'bot/understanding/model'],
};
