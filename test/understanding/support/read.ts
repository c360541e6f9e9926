import { demoFleets } from '../../../bot/understanding/cli/demo-fleet.ts';
import type { Context, Language, Understanding } from '../../../bot/understanding/types.ts';
import { understand } from '../../../bot/understanding/understand.ts';

/** A conversation on Monday 2 March 2026 with the first demo fleet. */
export function contextIn(language: Language, more: Partial<Context> = {}): Context {
  return { language, today: '2026-03-02', fleet: demoFleets.a, ...more };
}

/** What is understood of a message in such a conversation. */
export function read(text: string, language: Language = 'fr', more: Partial<Context> = {}): Understanding {
  return understand(text, contextIn(language, more));
}
