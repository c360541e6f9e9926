import { withdrawCase } from '../../../domain/cases/withdraw-case.ts';
import { withdrawComment } from '../../../domain/cases/withdraw-comment.ts';
import { withdrawReadings } from '../../../domain/meters/correct-readings.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { findSent, type SentRef } from '../../../domain/sent/find-sent.ts';
import type { SentKind } from '../../../domain/sent/rules/take-back.ts';
import { withdrawOrder } from '../../../domain/supplies/withdraw-order.ts';
import type { Answer, Scene, Speech } from '../../engine/capability.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { notice } from '../../engine/replies.ts';
import type { Reply } from '../../engine/turn.ts';
import { subjectOf, withdrawnCard } from '../approvals/approval-card.ts';
import { caseAnswer, commentSubject } from '../parts/case/case-answer.ts';
import { openCase } from '../parts/case/case-links.ts';
import { openedSubject } from '../parts/case/opened-case.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { aboutOrder } from '../parts/order/order-links.ts';
import { giveReadings } from '../submit-meters/draft.ts';
import { asItStands } from './as-it-stands.ts';
import { refusedClick } from './refused.ts';

/** Withdraws something sent, once; whoever was faster is told, with how it stands. */
export async function withdrawSent(scene: Scene, ref: SentRef): Promise<Answer> {
  const answered = await does[ref.kind](scene, ref.id);
  if (answered.ok) return { ...answered.value, takesBack: true };
  const found = await findSent(scene, ref);
  return refusedClick(scene, answered.refusal, found.ok ? found.value : null);
}

/** It stays: the card that stood there is shown again. */
export async function leaveSent(scene: Scene, ref: SentRef): Promise<Answer> {
  const text: Reply = { kind: 'text', text: scene.t.text('sent.kept') };
  return { replies: [...(await shown(scene, ref)), text] };
}

async function shown(scene: Scene, ref: SentRef): Promise<Reply[]> {
  const found = await findSent(scene, ref);
  const isOwn = found.ok && found.value.sentById === scene.actor.personId;
  const card = isOwn ? asItStands(scene, found.value) : null;
  return card === null ? [] : [{ kind: 'card', card }];
}

const does: { [K in SentKind]: (scene: Scene, id: string) => Promise<Outcome<Answer>> } = {
  async order(scene, id) {
    const withdrawn = await withdrawOrder(scene, id);
    if (!withdrawn.ok) return withdrawn;
    const { actor, now } = scene;
    const { order, approval } = withdrawn.value;
    const withdrawal = { order, name: actor.name, at: now, replacedBy: null };
    const reply = (speech: Speech): Reply => ({
      kind: 'card',
      card: withdrawnCard(speech, withdrawal, actor.programme),
    });
    const replacements = [{ subject: subjectOf(approval.id), reply }];
    const about = aboutOrder(scene.t, order);
    return { ok: true, value: { replies: [reply(scene)], replacements, about } };
  },

  async case(scene, number) {
    const withdrawn = await withdrawCase(scene, number);
    if (!withdrawn.ok) return withdrawn;
    const found = withdrawn.value;
    const reply = aboutCase(scene, number, 'sent.case.told', () => found.title);
    // Those told of the new case see it there; who joined the watch list later was told nothing yet.
    const personIds = found.watcherIds.filter((id) => id !== scene.actor.personId);
    const answer = caseAnswer(scene, found, scene.t.text('sent.case.withdrawn', { number }), [
      { personIds, kind: 'case-closed', reply },
    ]);
    return { ok: true, value: { ...answer, replacements: [{ subject: openedSubject(number), reply }] } };
  },

  async readings(scene, id) {
    const withdrawn = await withdrawReadings(scene, id);
    if (!withdrawn.ok) return withdrawn;
    const { t } = scene;
    const { device } = withdrawn.value;
    const text = t.text('sent.readings.withdrawnText', { device: deviceName(device) });
    const again = beginOf(giveReadings, t.text('meters.form.title'), { deviceId: device.id });
    return { ok: true, value: { replies: [notice(t.text('sent.readings.withdrawn'), text, [again])] } };
  },

  async comment(scene, id) {
    const withdrawn = await withdrawComment(scene, id);
    if (!withdrawn.ok) return withdrawn;
    const { number } = withdrawn.value;
    const answer = caseAnswer(scene, withdrawn.value, scene.t.text('sent.comment.withdrawn', { number }));
    const reply = aboutCase(scene, number, 'sent.comment.told', ({ t }) => t.text('sent.comment.toldText'));
    return { ok: true, value: { ...answer, replacements: [{ subject: commentSubject(id), reply }] } };
  },
};

/** What stands in the place of a notice about a case from then on. */
function aboutCase(
  { actor }: Scene,
  number: string,
  title: 'sent.case.told' | 'sent.comment.told',
  text: (speech: Speech) => string,
): (speech: Speech) => Reply {
  return (speech) => {
    const open = linkTo(openCase, speech.t.text('engine.open'), { key: number });
    return notice(speech.t.text(title, { name: actor.name, number }), text(speech), [open]);
  };
}
