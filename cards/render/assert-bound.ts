/**
 * Throws when a template was left with an unfilled `${path}`: the engine passes over a missing path in silence. What
 * people wrote cannot set it off, its `${` being escaped; the data of actions are not looked at, they are never filled.
 */
export function assertBound(template: string, node: unknown): void {
  if (typeof node === 'string') {
    if (node.includes('${')) throw new Error(`template "${template}" leaves ${node.slice(0, 80)} unfilled`);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) if (key !== 'data') assertBound(template, value);
}
