import { z } from 'zod';
import { noticeKinds } from '../../../domain/notifications/notice-kinds.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import { beginning } from '../../engine/links.ts';
import { languages } from '../../understanding/types.ts';

/** HH:mm on the wall. */
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** What is to change; what is null stays as it is. */
export const settingsDraft = z.object({
  language: z.enum(languages).nullable().default(null),
  notices: z.partialRecord(z.enum(noticeKinds), z.boolean()).default({}),
  /** All kinds that have happened, whichever they are. */
  allNotices: z.boolean().nullable().default(null),
  /** One end alone leaves the other as it is. */
  quietFrom: hour.nullable().default(null),
  quietTo: hour.nullable().default(null),
  /** True: there are to be none. */
  noQuiet: z.boolean().default(false),
  plainText: z.boolean().nullable().default(null),
  countsUse: z.boolean().nullable().default(null),
  /** Whom it is said to be for, when that is somebody else; '' otherwise. */
  another: z.string().default(''),
});
export type SettingsDraft = z.infer<typeof settingsDraft>;

/** The way to the settings. */
export const changeMySettings = beginning('settings', settingsDraft);

/** When it is quiet for somebody who named one end only. */
const usual = { from: '18:00', to: '08:00' };

/** The settings as they would be. */
export function settled(draft: SettingsDraft, known: Settings): Settings {
  const kinds = Object.entries(known.notices) as [keyof Settings['notices'], boolean][];
  return {
    language: draft.language ?? known.language,
    notices: Object.fromEntries(
      kinds.map(([kind, wanted]) => [kind, draft.notices[kind] ?? draft.allNotices ?? wanted]),
    ),
    quiet: quietOf(draft, known),
    plainText: draft.plainText ?? known.plainText,
    countsUse: draft.countsUse ?? known.countsUse,
  };
}

function quietOf({ quietFrom, quietTo, noQuiet }: SettingsDraft, { quiet }: Settings): Settings['quiet'] {
  if (noQuiet) return null;
  if (quietFrom === null && quietTo === null) return quiet;
  return { from: quietFrom ?? quiet?.from ?? usual.from, to: quietTo ?? quiet?.to ?? usual.to };
}

/** What of it differs. */
export function changesIn(after: Settings, before: Settings): Partial<Settings> {
  const notices = Object.fromEntries(
    Object.entries(after.notices).filter(
      ([kind, wanted]) => before.notices[kind as keyof Settings['notices']] !== wanted,
    ),
  );
  const quietSame = after.quiet?.from === before.quiet?.from && after.quiet?.to === before.quiet?.to;
  return {
    ...(after.language === before.language ? {} : { language: after.language }),
    ...(Object.keys(notices).length === 0 ? {} : { notices }),
    ...(quietSame ? {} : { quiet: after.quiet }),
    ...(after.plainText === before.plainText ? {} : { plainText: after.plainText }),
    ...(after.countsUse === before.countsUse ? {} : { countsUse: after.countsUse }),
  };
}
