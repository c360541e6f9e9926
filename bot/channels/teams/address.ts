import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Address } from '../../engine/turn.ts';
import { tenantOf } from './admit/tenants.ts';
import type { TeamsActivity } from './parse-activity.ts';

const account = z.object({ id: z.string().min(1), name: z.string(), aadObjectId: z.string().optional() });

/** A Teams conversation, with all that is needed to speak there again without being spoken to. */
const teamsAddress = z.object({
  serviceUrl: z.string().min(1),
  channelId: z.string().min(1),
  tenantId: z.string().nullable(),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    isGroup: z.boolean(),
  }),
  bot: account,
  user: account,
});
export type TeamsAddress = z.infer<typeof teamsAddress>;

/** The address of the conversation an activity belongs to, as plain JSON. */
export function addressOf(activity: TeamsActivity): Address {
  const { conversation, serviceUrl, channelId } = activity;
  return {
    serviceUrl,
    channelId,
    tenantId: tenantOf(activity),
    conversation: {
      id: conversation.id,
      isGroup: conversation.isGroup ?? false,
      ...(conversation.conversationType ? { conversationType: conversation.conversationType } : {}),
      ...(conversation.tenantId ? { tenantId: conversation.tenantId } : {}),
    },
    bot: accountOf(activity.recipient),
    user: accountOf(activity.from),
  };
}

/** Teams names the kind of conversation except in some older events, where a group says so. */
export function isPersonal({
  conversationType,
  isGroup,
}: Pick<TeamsActivity['conversation'], 'conversationType' | 'isGroup'>): boolean {
  return conversationType === 'personal' || (!conversationType && !isGroup);
}

function accountOf({ id, name, aadObjectId }: TeamsActivity['from']): {
  id: string;
  name: string;
  aadObjectId?: string;
} {
  return { id, name: name ?? '', ...(aadObjectId ? { aadObjectId } : {}) };
}

/** A stored address, or null when it is not one of this channel. */
export function parseAddress(address: Address): TeamsAddress | null {
  const parsed = teamsAddress.safeParse(address);
  return parsed.success ? parsed.data : null;
}

/** The address in the SDK's terms. Its activity id stays out: answers would hang below a message that may be gone. */
export function toReference({
  conversation,
  bot,
  user,
  serviceUrl,
  channelId,
}: TeamsAddress): Partial<ConversationReference> {
  return {
    serviceUrl,
    channelId,
    bot: withoutAbsent(bot),
    user: withoutAbsent(user),
    conversation: {
      id: conversation.id,
      isGroup: conversation.isGroup,
      name: '',
      conversationType: conversation.conversationType ?? (conversation.isGroup ? 'groupChat' : 'personal'),
      ...(conversation.tenantId === undefined ? {} : { tenantId: conversation.tenantId }),
    },
  };
}

function withoutAbsent({ id, name, aadObjectId }: TeamsAddress['bot']) {
  return aadObjectId === undefined ? { id, name } : { id, name, aadObjectId };
}
