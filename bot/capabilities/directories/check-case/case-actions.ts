import { listCases } from '../../../../domain/cases/list-cases.ts';
import { watchCase as watch } from '../../../../domain/cases/watch-case.ts';
import { type Answer, onAction, type Scene } from '../../../engine/capability.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import { caseCard } from '../../parts/case/case-card.ts';
import { openCase, showCases, unwatchCase, watchCase } from '../../parts/case/case-links.ts';
import { caseListCard, pageLength } from './case-list-card.ts';
import { oneCase } from './one-case.ts';

/** What the buttons of cases and of their lists do. */
export const caseActions = [
  onAction(openCase, (scene, { number }) => oneCase(scene, number)),
  onAction(showCases, async (scene, { list, skip, deviceId }) => {
    const device = deviceId === undefined ? {} : { deviceId };
    const page = await listCases(scene, { list, skip, take: pageLength, ...device });
    return { replies: [{ kind: 'card', card: caseListCard(scene, list, page, skip, deviceId) }] };
  }),
  onAction(watchCase, (scene, { number }) => watching(scene, number, true)),
  onAction(unwatchCase, (scene, { number }) => watching(scene, number, false)),
];

async function watching(scene: Scene, number: string, joins: boolean): Promise<Answer> {
  const watched = await watch(scene, number, joins);
  if (!watched.ok) return { replies: [refusalCard(scene.t, watched.refusal, [])] };
  return { replies: [{ kind: 'card', card: caseCard(scene, watched.value) }] };
}
