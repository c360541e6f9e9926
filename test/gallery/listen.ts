import type { Answer, Capability } from '../../bot/engine/capability.ts';
import type { Registry } from '../../bot/engine/registry.ts';
import { languages } from '../../cards/texts/language.ts';
import { textsFor } from '../../cards/texts/texts.ts';

/** Called with everything a capability gave back. */
export type Heard = (capability: string, given: unknown) => void;

/** The same capabilities with an ear on what they say, so that a reply can be traced back to the one it came from. */
export function listenTo(registry: Registry, heard: Heard): Registry {
  const all = registry.all.map((one) => listened(one, (given) => hear(one.id, given, heard)) as Capability);
  const byId = new Map<string, Capability>(all.map((one) => [one.id, one]));
  return { ...registry, all, find: (id) => byId.get(id) };
}

/** A copy whose functions report what they return; buttons are told apart by identity and stay as they are. */
function listened(value: unknown, hears: (given: unknown) => void, key = ''): unknown {
  if (typeof value === 'function') return reporting(value as (...given: unknown[]) => unknown, hears);
  if (Array.isArray(value)) return value.map((entry) => listened(entry, hears));
  if (key === 'link' || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, listened(inner, hears, name)]),
  );
}

function reporting(does: (...given: unknown[]) => unknown, hears: (given: unknown) => void) {
  return (...args: unknown[]) => {
    const result = does(...args);
    // A failure is the caller's to handle; nothing was said then.
    if (result instanceof Promise) result.then(hears, () => undefined);
    else hears(result);
    return result;
  };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function hear(capability: string, given: unknown, heard: Heard): void {
  heard(capability, given);
  if (!isPlain(given)) return;
  if ('value' in given) hear(capability, given.value, heard);
  const { notifications = [], replacements = [] } = given as Partial<Answer>;
  for (const { reply } of [...notifications, ...replacements])
    for (const language of languages) heard(capability, reply({ language, t: textsFor(language) }));
}
