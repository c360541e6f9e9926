import type { FaultNode, Programme } from './schema.ts';

/** The nodes along a path such as `jam/tray`, or null when the programme has no such branch. */
export function faultPath(programme: Programme, path: readonly string[]): FaultNode[] | null {
  const found: FaultNode[] = [];
  let level = programme.faults;
  for (const id of path) {
    const node = level.find((one) => one.id === id);
    if (!node) return null;
    found.push(node);
    level = node.children;
  }
  return found;
}
