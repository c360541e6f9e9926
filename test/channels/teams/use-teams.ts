import { startTeams, type TeamsWorld, type TeamsWorldOptions } from '../../support/teams/start-teams.ts';
import { type Lifetime, useStarted } from '../../support/use-started.ts';
import { FakeEngine } from './fake-engine.ts';

/** The Teams channel alone, with an engine that follows a script, for each test beside the call or once for all. */
export function useTeams({
  once = false,
  ...options
}: Lifetime & TeamsWorldOptions = {}): TeamsWorld & { engine: FakeEngine } {
  return useStarted({
    once,
    start: async () => {
      const engine = new FakeEngine();
      return { ...(await startTeams(engine, options)), engine };
    },
    stop: ({ stop }) => stop(),
  });
}
