import { z } from 'zod';
import { findCase } from '../../../domain/cases/find-case.ts';
import { watchCase } from '../../../domain/cases/watch-case.ts';
import { type Answer, onClick, type Scene } from '../../engine/capability.ts';
import { click } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { articleClicks } from '../parts/article/article-clicks.ts';
import { addComment, isUsual } from '../parts/case/add-comment.ts';
import { caseAnswer } from '../parts/case/case-answer.ts';
import { wishesOf } from '../parts/desk/desk-notes.ts';
import { chosenDevice } from '../parts/device/device-draft.ts';
import { chooseDevice, turnDevices } from '../parts/device/which-device.ts';
import { solvedAnswer } from './back-to-fault.ts';
import type { FaultDraft, FaultFacts } from './draft.ts';
import { sendUnsolvedClick } from './send-at-once.ts';

/** "Me too": joins the watch list of a case that is open already. */
export const meToo = click('meToo', z.object({ number: z.string().max(20) }));

/** None of the open cases: it is something new. */
export const different = click('different');

export const faultClicks = [
  turnDevices<FaultDraft, FaultFacts>(),
  onClick(chooseDevice, {
    apply: (draft: FaultDraft, { deviceId }) => ({ ...draft, ...chosenDevice(deviceId), isNew: false }),
  }),
  onClick(different, { apply: (draft: FaultDraft) => ({ ...draft, isNew: true }) }),
  onClick(meToo, {
    apply: (draft: FaultDraft) => draft,
    async effect(scene: Scene, draft: FaultDraft, { number }, facts: FaultFacts): Promise<Answer> {
      const found = await findCase(scene, number);
      // Whoever reported it follows it anyway.
      const isOwn = found.ok && found.value.reporter.id === scene.actor.personId;
      const joined = isOwn ? found : await watchCase(scene, number, true);
      if (!joined.ok) return { replies: [refusalCard(scene.t, joined.refusal, [])] };
      const text = scene.t.text('faults.open.joined', { number });
      const wishes = wishesOf(draft, facts, scene.now);
      // A number to call and that it is urgent would be lost with the report that is not made.
      if (isUsual(wishes)) return { ...caseAnswer(scene, joined.value, text), words: draft.description };
      const added = await addComment(scene, { number, body: draft.description, ...wishes });
      return added.ok ? added.value : { replies: [refusalCard(scene.t, added.refusal, [])] };
    },
  }),
  /** The buttons of an article (G30, G31). */
  sendUnsolvedClick,
  ...articleClicks<FaultDraft, FaultFacts>({
    asked: ({ description }, { device: about }) => ({ query: description, family: about?.family ?? null }),
    solved: solvedAnswer,
  }),
];
