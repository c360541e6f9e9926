import { type Capability, defineFlow, type FlowView, type Step } from '../../engine/capability.ts';
import { noticeCard } from '../parts/cards.ts';
import { aboutDevice } from '../parts/device/about-device.ts';
import { severalSaid, withoutLeftOut } from '../parts/device/several-devices.ts';
import { type PeopleDraft, peopleDraft } from './draft.ts';
import { devicesOf, loadPeopleFacts, type PeopleFacts } from './facts.ts';
import { deviceWords, peopleForm } from './form.ts';
import { runPeople } from './run.ts';
import { saysPeople } from './said-people.ts';
import { changedBy, textWithoutDevice, wantedChange } from './wanted-change.ts';
import { answerWho } from './who-is-on.ts';
import { changeFacts, changeRemarks, namesOf } from './words.ts';

const topic = 'onDevice.menu.title';
const about = aboutDevice<PeopleDraft, PeopleFacts>(topic);

const flow = defineFlow<PeopleDraft, PeopleFacts>({
  draft: peopleDraft,
  begin(said) {
    const { person, email } = said.understanding.slots;
    const draft = severalSaid(about.begin(peopleDraft.parse({}), said), said);
    return { ...draft, said: [textWithoutDevice(said).slice(0, 500)], named: person ?? email ?? null };
  },
  amend(draft, said, facts) {
    const pointed = withoutLeftOut(severalSaid(draft, said), facts.devices);
    const moved = pointed !== draft ? pointed : about.amend(draft, said, facts);
    return changedBy(moved, said, facts);
  },
  claims: (said, _draft, facts) => saysPeople(textWithoutDevice(said), facts.people, facts),
  load: loadPeopleFacts,
  loadedFor: (draft) => [...about.loadedFor(draft), draft.several],
  about: (draft, facts) => (facts.several.length > 0 ? {} : about.about(draft, facts)),
  next: (draft, facts, view) =>
    whichDevice(draft, facts, view) ??
    nothingToDo(draft, facts, view) ??
    leavesNobody(draft, facts, view) ??
    peopleForm.show(draft, facts, view),
  clicks: about.clicks,
  edit: peopleForm.show,
  accept: peopleForm.accept,
  run: runPeople,
});

function whichDevice(draft: PeopleDraft, facts: PeopleFacts, view: FlowView): Step | null {
  const isKnown = devicesOf(facts).length > 0 || facts.serial !== null;
  return isKnown ? null : about.ask(draft, facts, view);
}

/** All that was asked for is so already. */
function nothingToDo(draft: PeopleDraft, facts: PeopleFacts, { t }: FlowView): Step | null {
  const change = wantedChange(draft, facts);
  const { add, remove, already, notOn, unclear, unknown } = change;
  const isSettled = already.length + notOn.length > 0 && add.length + remove.length + unclear.length === 0;
  if (!isSettled || unknown !== null || facts.several.length > 0) return null;
  const on = [...facts.on.values()].flat();
  const shown = [{ label: t.text('onDevice.fact.on'), value: namesOf(t, on) }];
  return { kind: 'end', card: noticeCard(deviceWords(facts), changeRemarks(t, change), { facts: shown }) };
}

/** Taking the last person off is asked back: a bare "ok" or a like does not do it (G22). */
function leavesNobody(draft: PeopleDraft, facts: PeopleFacts, view: FlowView): Step | null {
  const { add, remove } = wantedChange(draft, facts);
  const gone = (on: readonly { id: string }[]) => on.every(({ id }) => remove.some((one) => one.id === id));
  const emptied = devicesOf(facts).filter(({ id }) => {
    const on = facts.on.get(id) ?? [];
    return on.length > 0 && gone(on);
  });
  if (emptied.length === 0 || add.length > 0) return null;
  const { t } = view;
  const title = t.text('onDevice.empty.title');
  const text = t.text('onDevice.empty.text', { device: deviceWords({ ...facts, several: emptied }) });
  const yes = facts.mayChange ? t.text('onDevice.empty.yes') : t.text('forward.send');
  const warnings = changeRemarks(t, wantedChange(draft, facts));
  const card = noticeCard(title, [text, ...warnings], {
    tone: 'warning',
    facts: changeFacts(t, draft, facts),
    actions: [view.send(yes), view.edit(), view.cancel()],
  });
  const answers = { yes: view.send(yes) };
  const asks = view.asksToSend(title, { bareOk: 'asks-back', like: 'asks-back', answers });
  return { kind: 'confirm', card, asks };
}

/** Who may use a device and looks after it (F21, F15, G12, G19-G22); a user's wish goes to an administrator (G8). */
export const assignDevice: Capability = {
  id: 'assign-device',
  access: ['administrator', 'user'],
  menu: { title: topic, example: 'onDevice.menu.example', group: 'account' },
  subject: topic,
  topic: null,
  answer: answerWho,
  flow,
};
