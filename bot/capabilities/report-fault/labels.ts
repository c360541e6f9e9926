import { labelled } from '../../../cards/texts/typeset.ts';
import type { FaultNode } from '../../../domain/programmes/schema.ts';
import type { Language } from '../../understanding/types.ts';
import { labelIn } from '../parts/label-in.ts';

/** "Paper jam: in the drawer or tray", from `jam/tray`; what the tree does not have shows its id rather than nothing. */
export function branchLabel(tree: readonly FaultNode[], branch: string, language: Language): string {
  const [id = '', ...below] = branch.split('/');
  const node = tree.find((one) => one.id === id);
  const label = node === undefined ? id : labelIn(language, node.label);
  if (below.length === 0) return label;
  const inner = branchLabel(node?.children ?? [], below.join('/'), language);
  return labelled(language, label, afterColon(inner));
}

/** Small behind a colon, but for "USB" and the like. */
function afterColon(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Every branch that can be chosen: the second level of a tree, or the first where it has none. */
export function branchesOf(tree: readonly FaultNode[]): string[] {
  return tree.flatMap(({ id, children }) =>
    children.length === 0 ? [id] : children.map((one) => `${id}/${one.id}`),
  );
}

/**
 * The tree of scenarios below a problem (G28), where those of a part are a level of their own as in
 * `screen/screen-misaligned` (G29); empty when nothing is told apart.
 */
export function scenariosOf(taxonomy: readonly FaultNode[], problem: string | null): FaultNode[] {
  const [type, place] = (problem ?? '').split('/');
  return taxonomy.find(({ id }) => id === type)?.children.find(({ id }) => id === place)?.children ?? [];
}
