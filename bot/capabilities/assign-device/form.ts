import { z } from 'zod';
import { joinChoices, splitChoices } from '../../../cards/forms/choices.ts';
import type { Texts } from '../../../cards/texts/texts.ts';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { Member } from '../../../domain/people/list-members.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { formStep } from '../parts/form/form-step.ts';
import type { PeopleDraft } from './draft.ts';
import { devicesOf, everybodyOn, type PeopleFacts } from './facts.ts';
import { afterwards, wantedChange } from './wanted-change.ts';
import { changeFacts, changeRemarks } from './words.ts';

const some = z.string().optional();
const schema = z.object({ on: some, add: some, remove: some });

/** More do not fit a select of either chat system with room to spare; whoever is further down is named in words. */
const mostOptions = 200;

/** Who is on a device, to be ticked; of several devices, who is put on them and taken off them (G22). */
export const peopleForm = formStep<PeopleDraft, PeopleFacts, typeof schema>({
  ask(draft, facts, { t }) {
    const several = facts.several.length > 0;
    const change = wantedChange(draft, facts);
    const on = everybodyOn(facts);
    return {
      schema,
      titleKey: 'onDevice.menu.title',
      introKey: facts.mayChange ? 'onDevice.form.intro' : 'forward.needs',
      submitKey: facts.mayChange ? 'engine.send' : 'forward.send',
      notes: [
        {
          key: 'devices',
          labelKey: 'forward.people.device',
          labelArgs: { count: facts.several.length || 1 },
          value: deviceWords(facts),
        },
      ],
      fields: {
        on: {
          input: 'choices',
          labelKey: 'onDevice.form.on',
          hintKey: 'onDevice.form.hint',
          options: optionsOf(facts, [...on, ...change.add], t),
          shown: !several,
        },
        add: {
          input: 'choices',
          labelKey: 'onDevice.form.add',
          hintKey: 'onDevice.form.hint',
          options: optionsOf(facts, change.add, t),
          shown: several,
        },
        remove: {
          input: 'choices',
          labelKey: 'onDevice.form.remove',
          options: on.map(optionOf),
          shown: several && on.length > 0,
        },
      },
    };
  },
  values(draft, facts) {
    const change = wantedChange(draft, facts);
    const { add, remove } = change;
    return { on: idsOf(afterwards(change, facts)), add: idsOf(add), remove: idsOf(remove) };
  },
  fill(draft, { on = '', add = '', remove = '' }, facts) {
    if (facts.several.length > 0)
      return { ...draft, named: null, change: { add: splitChoices(add), remove: splitChoices(remove) } };
    const [after, before] = [splitChoices(on), everybodyOn(facts).map(({ id }) => id)];
    const change = {
      add: after.filter((id) => !before.includes(id)),
      remove: before.filter((id) => !after.includes(id)),
    };
    return { ...draft, named: null, change };
  },
  check(filled, facts, { t }) {
    const { add, remove } = wantedChange(filled, facts);
    return add.length + remove.length > 0 ? {} : { error: t.text('onDevice.form.nothing') };
  },
  remarks: (draft, facts, { t }) => ({ error: changeRemarks(t, wantedChange(draft, facts)).join(' ') }),
  summary({ form: { title, intro }, ready }, draft, facts, view) {
    const { t } = view;
    return {
      card: 'summary',
      data: {
        ...{ title, intro },
        facts: [
          {
            label: t.text('forward.people.device', { count: facts.several.length || 1 }),
            value: deviceWords(facts),
          },
          ...changeFacts(t, draft, facts),
        ],
        missing: ready ? '' : t.text('onDevice.who'),
        warnings: changeRemarks(t, wantedChange(draft, facts)),
        actions: ready
          ? [view.send(facts.mayChange ? undefined : t.text('forward.send')), view.edit(), view.cancel()]
          : [view.edit(t.text('engine.complete')), view.cancel()],
      },
    };
  },
});

/** The devices as the person knows them; one not seen by its serial number alone. */
export function deviceWords(facts: Pick<PeopleFacts, 'several' | 'device' | 'serial'>): string {
  return devicesOf(facts).map(deviceName).join('; ') || (facts.serial ?? '');
}

/** Those it is about first, then the others by name. */
function optionsOf({ people }: PeopleFacts, first: readonly Member[], t: Texts): FieldOption[] {
  const others = people.filter(({ id }) => !first.some((one) => one.id === id));
  const options = [...first, ...others].slice(0, mostOptions).map(optionOf);
  return options.length > 0 ? options : [{ value: 'nobody', label: t.text('onDevice.nobody') }];
}

function optionOf({ id, name, email }: Member): FieldOption {
  return { value: id, label: `${name} · ${email}` };
}

function idsOf(people: readonly Member[]): string {
  return joinChoices(people.map(({ id }) => id));
}
