import type { Support, SupportTopic } from '../schema.ts';

/** The number to call about something, with what to press when the programme says so: `1-800-275-9376 (2, 3, 3)` (X65). */
export function helpLine({ phone, prompts }: Support, topic: SupportTopic | null): string {
  const press = topic === null ? undefined : prompts[topic];
  return press === undefined ? phone : `${phone} (${press})`;
}
