import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import { textsFor } from '../../../../cards/texts/texts.ts';
import type { Language } from '../../../understanding/types.ts';
import { savedActivity } from '../files/file-activity.ts';
import { readOffer } from '../files/offer.ts';
import { upload } from '../files/upload.ts';
import type { TeamsActivity } from '../parse-activity.ts';
import type { Tools } from './answering.ts';
import { respond } from './invoke-response.ts';
import { languageOf } from './language-of.ts';

const text = z.string().min(1);
const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.unknown(),
  uploadInfo: z
    .object({ name: text, contentUrl: text, uploadUrl: text, uniqueId: text, fileType: z.string() })
    .nullish(),
});
type Consent = z.infer<typeof consent>;
type Asked = { context: TurnContext; activity: TeamsActivity };

/** Answers the yes or no to a file that was offered. It changes nothing but where the file is, so it is no turn. */
export async function answerConsent(tools: Tools, asked: Asked): Promise<void> {
  const parsed = consent.safeParse(asked.activity.value);
  if (parsed.success) await settle(tools, asked, parsed.data);
  await respond(asked.context, parsed.success ? 200 : 400);
}

async function settle(tools: Tools, asked: Asked, { action, context, uploadInfo }: Consent): Promise<void> {
  const where = { conversationId: asked.activity.conversation.id, now: tools.clock.now() };
  const offer = readOffer(tools.drawing.files, context, where);
  if (offer === null) return close(asked, languageOf(asked.activity), 'files.expired');
  if (action === 'decline' || !uploadInfo) return close(asked, offer.lang, 'files.declined');
  const file = await tools.drawing.files.source.open(offer.file);
  if (file === null) return close(asked, offer.lang, 'files.gone');
  const problem = await upload(tools.config, uploadInfo.uploadUrl, file.bytes);
  if (problem === null) return show(tools, asked, uploadInfo);
  tools.log.warn({ problem }, 'a file could not be saved');
  // The card stays: it can be accepted once more.
  await asked.context.sendActivity(message(offer.lang, 'files.notSaved'));
}

/** The offer is over: a sentence takes its place. */
async function close({ context, activity }: Asked, language: Language, key: TextKey): Promise<void> {
  const said = message(language, key);
  if (activity.replyToId) await context.updateActivity({ ...said, id: activity.replyToId });
  else await context.sendActivity(said);
}

/** The file's own card takes the offer's place; an offer that cannot be taken away does no harm. */
async function show(
  { log }: Tools,
  { context, activity }: Asked,
  saved: Parameters<typeof savedActivity>[0],
) {
  await context.sendActivity(savedActivity(saved));
  if (!activity.replyToId) return;
  await context
    .deleteActivity(activity.replyToId)
    .catch((error: unknown) => log.info({ err: error }, 'the offer of a file was not taken away'));
}

function message(language: Language, key: TextKey) {
  return { type: 'message', text: textsFor(language).text(key), textFormat: 'plain', locale: language };
}
