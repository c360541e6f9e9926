import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';
import type { Answer, Notification, Scene } from '../../../engine/capability.ts';
import { caseCard } from './case-card.ts';

/** A case as it is now, what was done with it in a sentence below, and who else is told. */
export function caseAnswer(
  scene: Scene,
  found: CaseDetail,
  text: string,
  notifications: readonly Notification[] = [],
): Answer {
  return {
    replies: [
      { kind: 'card', card: caseCard(scene, found) },
      { kind: 'text', text },
    ],
    notifications: [...notifications],
  };
}
