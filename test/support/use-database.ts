import { demoDatabase, type TestDatabase } from './database.ts';
import { useStarted } from './use-started.ts';

/** A demo database for the tests beside the call; it is gone after the last of them. */
export function useDatabase(): Pick<TestDatabase, 'db' | 'url'> {
  return useStarted({ start: demoDatabase, stop: ({ drop }) => drop(), once: true });
}
