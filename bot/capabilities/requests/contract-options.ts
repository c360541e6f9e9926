import type { FieldOption } from '../../../cards/views/form-view.ts';
import { listContracts } from '../../../domain/contracts/list-contracts.ts';
import type { Scene } from '../../engine/capability.ts';

/** The contracts of the accounts a person looks after, to choose from by their numbers. */
export async function contractOptions(scene: Scene): Promise<FieldOption[]> {
  return (await listContracts(scene, null)).map(({ id, number }) => ({ value: id, label: number }));
}
