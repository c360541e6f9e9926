import type { FlowClick } from '../../bot/engine/capability.ts';
import type { Link } from '../../bot/engine/links.ts';

/** The draft after one of a flow's buttons; what the button carries is parsed as the engine does. */
export function applyClick<D, F, P>(
  clicks: readonly FlowClick<D, F>[],
  link: Link<P>,
  draft: D,
  payload: NoInfer<P>,
  facts: F,
): D {
  const found = clicks.find((one) => one.link.name === link.name);
  if (!found) throw new Error(`the flow has no button "${link.name}"`);
  return found.apply(draft, link.payload.parse(payload), facts);
}
