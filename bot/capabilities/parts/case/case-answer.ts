import type { Texts } from '../../../../cards/texts/texts.ts';
import type { CaseDetail } from '../../../../domain/cases/case-detail.ts';
import type { Answer, Notification, Scene } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import type { About } from '../../../engine/spoken-of.ts';
import { caseCard } from './case-card.ts';
import { openCase } from './case-links.ts';

/** A case, and its device, for the messages after it. */
export function aboutCase(t: Texts, { number, device }: Pick<CaseDetail, 'number' | 'device'>): About {
  const open = linkTo(openCase, t.text('engine.open'), { key: number });
  const known = device === null ? {} : { device: { id: device.id, label: device.alias ?? device.serial } };
  return { case: { id: number, label: number, open }, ...known };
}

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
    about: aboutCase(scene.t, found),
  };
}
