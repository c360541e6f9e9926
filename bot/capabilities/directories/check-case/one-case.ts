import { findCase } from '../../../../domain/cases/find-case.ts';
import type { Answer, Scene } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import { caseCard } from '../../parts/case/case-card.ts';
import { showCases } from '../../parts/case/case-links.ts';

/** A case by its number; an unknown one and a foreign one get the same answer. */
export async function oneCase(scene: Scene, number: string): Promise<Answer> {
  const found = await findCase(scene, number);
  if (found.ok) return { replies: [{ kind: 'card', card: caseCard(scene, found.value) }] };
  const myCases = linkTo(showCases, scene.t.text('cases.list.mine'), { list: 'mine', skip: 0 });
  return { replies: [refusalCard(scene.t, found.refusal, [myCases])] };
}
