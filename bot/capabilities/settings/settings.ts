import { textsFor } from '../../../cards/texts/texts.ts';
import type { NoticeKind } from '../../../domain/notifications/notice-kinds.ts';
import { done } from '../../../domain/outcome.ts';
import { changeSettings, loadSettings, type Settings } from '../../../domain/settings/settings.ts';
import {
  type Answer,
  type Capability,
  type Command,
  defineFlow,
  type Scene,
  type Utterance,
} from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { type Language, languages } from '../../understanding/types.ts';
import { noticeCard } from '../parts/cards.ts';
import { timeWords } from '../parts/desk/desk-hours.ts';
import { passwordCard } from '../parts/password-card.ts';
import { writeToDesk } from '../requests/general-request/request-draft.ts';
import { ownDataCommand } from './known-of-me.ts';
import { changeMySettings, changesIn, type SettingsDraft, settingsDraft, settled } from './settings-draft.ts';
import { settingsForm } from './settings-form.ts';
import {
  changesOwnDetails,
  isSettingsCommand,
  readSettingsWish,
  saysPassword,
  takesBack,
  wantedFor,
} from './settings-words.ts';

/**
 * What is said clearly takes effect at once and is shown with the way back; what leaves open which notices, or is meant for
 * somebody else, is shown first.
 */
async function answer(scene: Scene, { text }: Utterance): Promise<Answer | null> {
  const wish = readSettingsWish(text);
  if (Object.keys(wish).length === 0)
    return saysPassword(text) ? { replies: [{ kind: 'card', card: passwordCard(scene) }] } : null;
  const draft = settingsDraft.parse(wish);
  if (wantedFor(text) !== '' || (draft.allNotices !== null && Object.keys(draft.notices).length === 0))
    return null;
  const known = await loadSettings(scene);
  const unheard = Object.keys(draft.notices).every((kind) => known.notices[kind as NoticeKind] === undefined);
  if (Object.keys(draft.notices).length > 0 && unheard) return nothingYet(scene);
  return keep(scene, { before: known, after: settled(draft, known), spoken: draft.language });
}

/** No such notice has come yet, so there is none to do without (F41, F42); the desk can be asked all the same (F43). */
function nothingYet({ t }: Scene): Answer {
  const card = noticeCard(t.text('settings.notices'), [t.text('settings.notices.none')], {
    actions: furtherWays(t),
  });
  return { replies: [{ kind: 'card', card }] };
}

/** All settings, and a person of the desk (F43). */
function furtherWays(t: Scene['t']) {
  const given = { insteadOf: 'settings' as const };
  return [
    beginOf(changeMySettings, t.text('settings.all')),
    beginOf(writeToDesk, t.text('settings.desk'), given),
  ];
}

/** `spoken`: the language that was asked for, which may be the chosen one already while the conversation is in another. */
type Change = { before: Settings; after: Settings; spoken: Language | null };

/** Keeps them, and says what is different in the language that is spoken from now on. */
async function keep(scene: Scene, { before, after, spoken }: Change): Promise<Answer> {
  const changes = changesIn(after, before);
  const language = languages.find((one) => one === (changes.language ?? spoken));
  if (Object.keys(changes).length > 0) await changeSettings(scene, changes);
  const t = language === undefined ? scene.t : textsFor(language, { timeZone: scene.actor.account.timeZone });
  const said = inWords(t, changes, language);
  const card = noticeCard(t.text('settings.done'), said.length > 0 ? said : [t.text('settings.same')], {
    tone: 'good',
    actions: furtherWays(t),
  });
  return {
    replies: [{ kind: 'card', card }],
    ...(language === undefined ? {} : { language }),
    ...(changes.plainText === undefined ? {} : { asText: changes.plainText }),
  };
}

function inWords(t: Scene['t'], changes: Partial<Settings>, language: Language | undefined): string[] {
  const { notices = {}, quiet, plainText, countsUse } = changes;
  const kinds = (wanted: boolean) =>
    t.list(
      Object.entries(notices)
        .filter(([, one]) => one === wanted)
        .map(([kind]) => t.text(`settings.notice.${kind as NoticeKind}`)),
    );
  const [on, off] = [kinds(true), kinds(false)];
  return [
    ...(language === undefined ? [] : [t.text(`help.language.${language}`)]),
    ...(off === '' ? [] : [t.text('settings.done.off', { kinds: off })]),
    ...(on === '' ? [] : [t.text('settings.done.on', { kinds: on })]),
    ...(quiet === undefined ? [] : [quietText(t, quiet)]),
    ...(plainText === undefined ? [] : [t.text(`settings.done.text.${plainText}`)]),
    ...(countsUse === undefined ? [] : [t.text(`settings.done.use.${countsUse}`)]),
  ];
}

function quietText(t: Scene['t'], quiet: Settings['quiet']): string {
  if (quiet === null) return t.text('settings.done.loud');
  return t.text('settings.done.quiet', { from: timeWords(t, quiet.from), to: timeWords(t, quiet.to) });
}

const flow = defineFlow<SettingsDraft, Settings>({
  draft: settingsDraft,
  begin: ({ text }) => settingsDraft.parse({ ...readSettingsWish(text), another: wantedFor(text) }),
  amend: (draft, { text }) =>
    amended(takesBack(text) ? settingsDraft.parse({}) : draft, readSettingsWish(text)),
  async load(scene) {
    const known = await loadSettings(scene);
    return { ...known, language: known.language ?? scene.language };
  },
  loadedFor: () => null,
  next: settingsForm.show,
  clicks: [],
  edit: settingsForm.show,
  accept: settingsForm.accept,
  run: async (scene, draft) => {
    const known = await loadSettings(scene);
    return done(await keep(scene, { before: known, after: settled(draft, known), spoken: null }));
  },
});

/** A later message takes the place of what it speaks of; other kinds of notices stay as they were. */
function amended(draft: SettingsDraft, wish: Partial<SettingsDraft>): SettingsDraft {
  const { notices = {}, allNotices, ...rest } = wish;
  const isAll = allNotices !== undefined && allNotices !== null;
  return {
    ...draft,
    ...rest,
    ...(isAll ? { allNotices, notices } : { notices: { ...draft.notices, ...notices } }),
  };
}

/** Also while a form is open, which stays as it is. */
const settingsCommand: Command = {
  heard: isSettingsCommand,
  interrupts: true,
  run: answer,
};

/** Language, notices, quiet hours, text instead of cards, and whether use is counted (F6, F35-F44, G17, X13). */
export const settings: Capability = {
  id: 'settings',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: { title: 'settings.title', example: 'settings.example', group: 'account' },
  subject: 'settings.title',
  topic: 'account',
  yieldsTo: ({ text }) => (changesOwnDetails(text) ? 'general-request' : null),
  answer,
  commands: [ownDataCommand, settingsCommand],
  flow,
};
