import { useStarted } from '../use-started.ts';
import { type Rig, startSlack } from './start-slack.ts';

/** The Slack channel alone, started for each test beside the call. */
export function useSlack(options: Parameters<typeof startSlack>[0] = {}): Rig {
  return useStarted({ start: () => startSlack(options), stop: ({ close }) => close() });
}
