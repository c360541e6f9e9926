import { z } from 'zod';
import { watchCase } from '../../../domain/cases/watch-case.ts';
import { type Answer, onClick, type Scene } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { articleClicks } from '../parts/article/article-clicks.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice } from '../parts/device/which-device.ts';
import { solvedAnswer } from './back-to-fault.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';

/** "Me too": joins the watch list of a case that is open already. */
export const meToo = click('meToo', z.object({ number: z.string().max(20) }));

/** None of the open cases: it is something new. */
export const different = click('different');

export const faultClicks = [
  onClick(chooseDevice, {
    apply: (draft: FaultDraft, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId), isNew: false }),
  }),
  onClick(different, { apply: (draft: FaultDraft) => ({ ...draft, isNew: true }) }),
  onClick(meToo, {
    apply: (draft: FaultDraft) => draft,
    async effect(scene: Scene, _draft: FaultDraft, { number }): Promise<Answer> {
      const joined = await watchCase(scene, number, true);
      if (!joined.ok) return { replies: [refusalCard(scene.t, joined.refusal, [])] };
      return caseAnswer(scene, joined.value, scene.t.text('faults.open.joined', { number }));
    },
  }),
  /** The buttons of an article (G30, G31). */
  ...articleClicks<FaultDraft, FaultFacts>({
    asked: ({ description }, { device: about }) => ({ query: description, family: about?.family ?? null }),
    solved: solvedAnswer,
  }),
];
