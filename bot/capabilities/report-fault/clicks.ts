import { watchCase } from '../../../domain/cases/watch-case.ts';
import { type Answer, onClick, type Scene } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { articleClicks } from '../parts/article/article-clicks.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice } from '../parts/device/which-device.ts';
import { different, meToo } from './buttons.ts';
import type { FaultDraft } from './draft.ts';
import type { FaultFacts } from './facts.ts';
import { solvedAnswer } from './solved.ts';

/** A device chosen from the list. */
const onDevice = onClick(chooseDevice, {
  apply: (draft: FaultDraft, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId), isNew: false }),
});

/** None of the open cases: it is something new. */
const onDifferent = onClick(different, {
  apply: (draft: FaultDraft) => ({ ...draft, isNew: true }),
});

/** "Me too": joins the watch list of a case that is open already. */
const onMeToo = onClick(meToo, {
  apply: (draft: FaultDraft) => draft,
  async effect(scene: Scene, _draft: FaultDraft, { number }): Promise<Answer> {
    const joined = await watchCase(scene, number, true);
    if (!joined.ok) return { replies: [refusalCard(scene.t, joined.refusal, [])] };
    return caseAnswer(scene, joined.value, scene.t.text('faults.open.joined', { number }));
  },
});

/** The buttons of an article (G30, G31). */
const ofArticles = articleClicks<FaultDraft, FaultFacts>({
  asked: ({ description }, { device: about }) => ({ query: description, family: about?.family ?? null }),
  solved: solvedAnswer,
});

export const faultClicks = [onDevice, onDifferent, onMeToo, ...ofArticles];
