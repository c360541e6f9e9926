import { z } from 'zod';

const id = z.string().min(1).max(1_000);
const text = z.string().nullish();
const account = z.looseObject({ id, name: text, aadObjectId: text, tenantId: text, role: text });

const conversation = z.looseObject({
  id,
  conversationType: text,
  tenantId: text,
  isGroup: z.boolean().nullish(),
});

/** Mentions (`text`, `mentioned`) and facts about the client (`locale`) among others. */
const entity = z.looseObject({
  type: z.string(),
  text,
  locale: text,
  mentioned: z.looseObject({ id: text, name: text }).nullish(),
});

const attachment = z.looseObject({
  contentType: text,
  name: text,
  contentUrl: text,
  content: z.unknown().optional(),
});

const channelData = z.looseObject({
  tenant: z.looseObject({ id: text }).nullish(),
  eventType: text,
});

/**
 * The parts of a Bot Framework activity that this channel reads; what else it holds is kept as it came. Checked before
 * the SDK sees it, because the SDK throws, or trusts, where a part is missing.
 */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(2_000),
  id: id.nullish(),
  timestamp: text,
  conversation,
  from: account,
  recipient: account,
  text,
  textFormat: text,
  locale: text,
  name: text,
  action: text,
  replyToId: text,
  deliveryMode: text,
  value: z.unknown().optional(),
  entities: z.array(entity).nullish(),
  attachments: z.array(attachment).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  reactionsAdded: z.array(z.looseObject({ type: z.string() })).nullish(),
  channelData: channelData.nullish(),
});
export type TeamsActivity = z.infer<typeof activity>;

/** The activity in a request body, or the names of the parts that are missing or malformed. */
export function parseActivity(
  body: unknown,
): { ok: true; activity: TeamsActivity } | { ok: false; parts: string[] } {
  const parsed = activity.safeParse(body);
  if (parsed.success) return { ok: true, activity: parsed.data };
  return { ok: false, parts: parsed.error.issues.map(({ path }) => path.join('.') || 'body') };
}
