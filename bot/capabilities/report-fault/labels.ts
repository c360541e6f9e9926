import type { TextKey } from '../../../cards/texts/catalogue.ts';
import { isTextKey } from '../../../cards/texts/catalogue.ts';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { FaultNode } from '../../../domain/programmes/schema.ts';

/** A branch of the taxonomy in words; a node a programme added without a text shows its id rather than nothing. */
function nodeLabel(t: Texts, id: string): string {
  const key = `faults.node.${id}`;
  return isTextKey(key) ? t.text(key satisfies TextKey) : id;
}

/** "Paper jam: in the drawer or tray", from `jam/tray`; a scenario reads the same way. */
export function branchLabel(t: Texts, branch: string): string {
  return branch
    .split('/')
    .map((id) => nodeLabel(t, id))
    .join(' : ');
}

/** Every problem that can be chosen: the second level, or the first where it has none. */
export function problems(taxonomy: readonly FaultNode[]): string[] {
  return taxonomy.flatMap((type) =>
    type.children.length === 0 ? [type.id] : type.children.map((place) => `${type.id}/${place.id}`),
  );
}

/** The scenarios below a problem (G28), those of a part as `screen/screen-misaligned` (G29); empty when nothing is told apart. */
export function scenarios(taxonomy: readonly FaultNode[], problem: string | null): string[] {
  const [type, place] = (problem ?? '').split('/');
  const node = taxonomy.find((one) => one.id === type)?.children.find((one) => one.id === place);
  return (node?.children ?? []).flatMap((part) =>
    part.children.length === 0 ? [part.id] : part.children.map((one) => `${part.id}/${one.id}`),
  );
}
