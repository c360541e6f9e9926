import { flowView } from './flow/flow-view.ts';
import type { Running } from './flow/run-flow.ts';
import type { Registry } from './registry.ts';
import type { TurnState } from './turn-state.ts';

/** A form in a few words, so that nobody takes it for another one: what it does, its device or case, and what tells it apart. */
export function nameDraft({ scene }: TurnState, registry: Registry, running: Running): string | null {
  const { flow, capability, draft, facts } = running;
  const menu = registry.find(capability)?.menu ?? null;
  if (menu === null) return null;
  const { device, case: spoken, order } = flow.about?.(draft.data, facts) ?? {};
  const named = flow.names?.(draft.data, facts, flowView(scene, capability, draft.id)) ?? null;
  const about = [device, spoken, order].map((thing) => thing?.label);
  return [scene.t.text(menu.title), named, ...about].filter(Boolean).join(' · ');
}
