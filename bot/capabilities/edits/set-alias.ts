import { z } from 'zod';
import { nameDevice } from '../../../domain/fleet/name-device.ts';
import { done, refuse } from '../../../domain/outcome.ts';
import { type Capability, defineFlow, type Utterance } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { aboutDevice, deviceOptions, filledDevice } from '../parts/device/about-device.ts';
import type { DeviceFacts } from '../parts/device/device-facts.ts';
import { nameADevice } from '../parts/device/device-links.ts';
import { deviceName } from '../parts/device/device-name.ts';
import { formStep } from '../parts/form/form-step.ts';

const schema = z.object({ device: z.string(), alias: z.string().max(60).optional() });
type Draft = z.infer<typeof nameADevice.draft>;

const about = aboutDevice<Draft, DeviceFacts>('devices.alias.menu.title');

const form = formStep<Draft, DeviceFacts, typeof schema>({
  ask: (_draft, facts) => ({
    schema,
    titleKey: 'devices.alias.form.title',
    introKey: 'devices.alias.form.intro',
    fields: {
      device: { input: 'choice', labelKey: 'devices.fact.device', options: deviceOptions(facts) },
      alias: { input: 'text', labelKey: 'devices.fact.alias', hintKey: 'devices.alias.form.hint' },
    },
  }),
  values: ({ alias }, { device }) => ({ device: device?.id, alias: alias ?? device?.alias }),
  fill: (draft, { device, alias }) => ({ ...draft, ...filledDevice(device), alias: alias ?? '' }),
});

const flow = defineFlow<Draft, DeviceFacts>({
  draft: nameADevice.draft,
  begin: (said) => ({ ...about.begin(nameADevice.draft.parse({}), said), alias: saidName(said) }),
  amend: (draft, said, facts) => ({ ...about.amend(draft, said, facts), alias: amended(draft, said) }),
  load: about.load,
  loadedFor: about.loadedFor,
  about: about.about,
  next: (draft, facts, view) => about.ask(draft, facts, view) ?? form.show(draft, facts, view),
  clicks: about.clicks,
  edit: form.show,
  accept: form.accept,
  async run(scene, { alias }, { device }) {
    if (device === null) return refuse('device-not-found');
    // Only an emptied field takes the name away; where none was said, it stays.
    const named = await nameDevice(scene, device.id, alias === null ? device.alias : alias.trim() || null);
    if (!named.ok) return named;
    const { t } = scene;
    const text = t.text('devices.alias.done.text', { device: deviceName(named.value) });
    return done({ replies: [notice(t.text('devices.alias.done.title'), text)] });
  },
});

const quoted = /["“”„«‘]\s*([^"“”„«»‘’]{1,60}?)\s*["“”»’]/u;

/**
 * Behind the verb, to the end of the sentence: "call it Blue Room", "appelle-la Accueil", "noem hem Onthaal"; `it` stands for
 * the device as well ("rename the one at reception to Front Desk").
 */
const called =
  /\b(?:(?:call|name|nickname) (?:it|her|him|that one)|rename (?:it )?(?:to|as|into)|appel(?:er|ez|le|lez)[- ](?:l[ae]|ça|it)|renomm(?:er|ez|e)[- ](?:(?:l[ae]|it) )?(?:en )?|nomm(?:er|ez|e)[- ](?:l[ae]|it)|noem (?:hem|haar|die|deze|it|het(?! toestel))|hernoem (?:hem|het|haar|die|deze|it) (?:naar|als)|heet (?:voortaan|vanaf nu|nu)|s['’]appelle(?:ra)? (?:désormais|maintenant|dorénavant)|is (?:now|from now on) called|will be called)\s*([^.,;!?\n]{1,60})/iu;
const article = /(?<!\p{L})(?:the|my|our|la|le|l['’]|notre|mon|de|het|onze|mijn) ?(?=it(?!\p{L}))/giu;

/** The name somebody gives a device: what stands between quotation marks, or behind "call it". Null when there is none. */
function saidName({ text, understanding }: Utterance): string | null {
  const { device } = understanding.slots;
  const named = device === undefined ? text : text.replace(device.text, 'it').replace(article, '');
  const name = (quoted.exec(text) ?? called.exec(named) ?? called.exec(text))?.[1];
  return name?.trim() || null;
}

/** More words than this are a sentence. */
const longestName = 4;

/** A later message that names no device is the name itself, when nothing in it is quoted. */
function amended({ alias }: Draft, said: Utterance): string | null {
  const { text, understanding } = said;
  const name = saidName(said);
  if (name !== null || understanding.slots.device) return name ?? alias;
  const isName = text.trim().split(/\s+/).length <= longestName && !text.includes('?');
  return isName && (understanding.act === null || understanding.act === 'correct')
    ? text.trim().slice(0, 60)
    : alias;
}

/** Gives a device a name people know it by (F66). */
export const setAlias: Capability = {
  id: 'set-alias',
  access: ['administrator', 'user'],
  menu: { title: 'devices.alias.menu.title', example: 'devices.alias.menu.example', group: 'account' },
  subject: 'devices.alias.menu.title',
  flow,
};
