import { changePeople } from '../../../domain/fleet/change-people.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Member } from '../../../domain/people/list-members.ts';
import type { Answer, Notification, Scene } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { forward } from '../approvals/forward.ts';
import { noticeCard } from '../parts/cards.ts';
import { spokenDevice } from '../parts/device/device-name.ts';
import type { PeopleDraft } from './draft.ts';
import { devicesOf, type PeopleFacts } from './facts.ts';
import { deviceWords } from './form.ts';
import { wantedChange } from './wanted-change.ts';
import { changeFacts } from './words.ts';

/** Changes it, and tells those concerned; for whoever may not, an administrator is asked (G8, G12). */
export async function runPeople(
  scene: Scene,
  draft: PeopleDraft,
  facts: PeopleFacts,
): Promise<Outcome<Answer>> {
  const { t } = scene;
  const devices = devicesOf(facts);
  if (devices.length === 0 && facts.serial === null) return refuse('device-not-found');
  const { add, remove } = wantedChange(draft, facts);
  const ids = { add: add.map(({ id }) => id), remove: remove.map(({ id }) => id) };
  const deviceIds = devices.map(({ id }) => id);
  const label = t.text('forward.people.device', { count: devices.length || 1 });
  const shown = [{ label, value: deviceWords(facts) }, ...changeFacts(t, draft, facts)];
  if (!facts.mayChange)
    return forward(scene, { kind: 'people', deviceIds, serial: facts.serial, ...ids }, shown);
  const changed = await changePeople(scene, { deviceIds, ...ids });
  if (!changed.ok) return changed;
  const card = noticeCard(t.text('onDevice.done.title'), [], { tone: 'good', facts: shown });
  const about = facts.several.length > 0 ? {} : spokenDevice(facts.device);
  return done({
    replies: [{ kind: 'card', card }],
    notifications: [...told(scene, 'added', add, facts), ...told(scene, 'removed', remove, facts)],
    about,
  });
}

/** Whoever is put on a device or taken off it is told, unless it is their own doing. */
function told(
  { actor }: Scene,
  how: 'added' | 'removed',
  people: readonly Member[],
  facts: PeopleFacts,
): Notification[] {
  const personIds = people.map(({ id }) => id).filter((id) => id !== actor.personId);
  if (personIds.length === 0) return [];
  const args = { name: actor.name, device: deviceWords(facts) };
  return [
    {
      personIds,
      reply: ({ t }) =>
        notice(t.text(`onDevice.told.${how}.title`), t.text(`onDevice.told.${how}.text`, args)),
    },
  ];
}
