import type { Registry } from './registry.ts';
import { startCapability } from './start-capability.ts';
import { type Handled, say, type TurnState } from './turn-state.ts';

/** The first words, when the app is installed. */
export async function welcome(state: TurnState, registry: Registry): Promise<Handled> {
  return startCapability(state, registry, registry.find(registry.welcome), await state.understand(''));
}

/** The home surface: what each capability has to show there, one below the other. */
export async function showHome(state: TurnState, registry: Registry): Promise<Handled> {
  const { scene } = state;
  if (scene.actor === null) {
    const visited = await startCapability(state, registry, undefined, await state.understand(''));
    const cards = visited.answer.replies.flatMap((reply) => (reply.kind === 'card' ? [reply.card] : []));
    return say(state, { kind: 'home', cards });
  }
  const cards = [];
  for (const capability of registry.all) cards.push(...((await capability.home?.(scene)) ?? []));
  return say(state, { kind: 'home', cards });
}
