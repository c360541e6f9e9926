import type { SharedFile } from '../shared-file.ts';

/** Somebody who writes to the assistant in Teams. */
export type TeamsPerson = { aadObjectId: string; name: string; tenantId: string; locale: string };

/** A conversation; in a channel the id names the thread. */
export type TeamsConversation = { id: string; type: 'personal' | 'groupChat' | 'channel' };

/** Where an activity happens, to whom, and who does it. */
export type Setting = {
  appId: string;
  serviceUrl: string;
  person: TeamsPerson;
  conversation: TeamsConversation;
};

export type ActivityBody = Record<string, unknown>;

/** What every activity from Teams holds. */
function base({ appId, serviceUrl, person, conversation }: Setting): ActivityBody {
  return {
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.aadObjectId}`, name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: `28:${appId}`, name: 'Printdesk' },
    conversation: {
      id: conversation.id,
      conversationType: conversation.type,
      tenantId: person.tenantId,
      ...(conversation.type === 'personal' ? {} : { isGroup: true }),
    },
    channelData: { tenant: { id: person.tenantId } },
    locale: person.locale,
    entities: [{ type: 'clientInfo', locale: person.locale, platform: 'Web', country: 'BE' }],
    timestamp: '2026-03-02T09:00:00.000Z',
  };
}

/** A written message, with the mirror in HTML that Teams adds. */
export function messageActivity(setting: Setting, id: string, text: string): ActivityBody {
  const attachments = [{ contentType: 'text/html', content: `<p>${text}</p>` }];
  return { ...base(setting), type: 'message', id, text, textFormat: 'plain', attachments };
}

/** A message with a file: a picture stands in the message itself, anything else in the sender's OneDrive. */
export function fileActivity(setting: Setting, id: string, file: SharedFile, text: string): ActivityBody {
  const {
    attachments: [mirror],
  } = messageActivity(setting, id, text) as { attachments: [object] };
  return { ...messageActivity(setting, id, text), attachments: [attachmentOf(setting, id, file), mirror] };
}

function attachmentOf({ serviceUrl }: Setting, id: string, { name, type }: SharedFile): object {
  if (type.startsWith('image/'))
    return { contentType: 'image/*', contentUrl: `${serviceUrl}v3/attachments/${id}/views/original` };
  const content = {
    downloadUrl: `${serviceUrl}download/${id}`,
    uniqueId: `item-${id}`,
    fileType: name.split('.').at(-1),
  };
  const contentUrl = `${serviceUrl}personal/${encodeURIComponent(name)}`;
  return { contentType: 'application/vnd.microsoft.teams.file.download.info', name, contentUrl, content };
}

/** The same in a group, where the assistant has to be mentioned. */
export function mentionActivity(setting: Setting, id: string, text: string): ActivityBody {
  const said = messageActivity(setting, id, `<at>Printdesk</at> ${text}`);
  const mention = {
    type: 'mention',
    text: '<at>Printdesk</at>',
    mentioned: { id: `28:${setting.appId}`, name: 'Printdesk' },
  };
  return { ...said, entities: [mention, ...(said.entities as object[])] };
}

export type CardClick = { verb: string; data: Record<string, unknown>; replyToId: string };

/** The click of an Action.Execute. */
export function executeActivity(
  setting: Setting,
  id: string,
  { verb, data, replyToId }: CardClick,
): ActivityBody {
  const value = { action: { type: 'Action.Execute', id: '', verb, data }, trigger: 'manual' };
  return { ...base(setting), type: 'invoke', name: 'adaptiveCard/action', id, replyToId, value };
}

/** The yes or no to a file that was offered. */
export function consentActivity(
  setting: Setting,
  id: string,
  value: Record<string, unknown>,
  replyToId: string,
): ActivityBody {
  const invoke = { type: 'fileUpload', ...value };
  return { ...base(setting), type: 'invoke', name: 'fileConsent/invoke', id, replyToId, value: invoke };
}

/** The click of an Action.Submit, in clients that know nothing newer. */
export function submitActivity(
  setting: Setting,
  id: string,
  value: Record<string, unknown>,
  replyToId: string,
): ActivityBody {
  return { ...base(setting), type: 'message', id, replyToId, value };
}

/** The two events an installation causes; Teams sends both. */
export function installActivities(setting: Setting): [ActivityBody, ActivityBody] {
  const membersAdded = [{ id: `28:${setting.appId}` }];
  return [
    { ...base(setting), type: 'installationUpdate', action: 'add', id: 'f:install' },
    { ...base(setting), type: 'conversationUpdate', membersAdded, id: 'f:update' },
  ];
}

/** A thumb on a message. */
export function likeActivity(setting: Setting, messageId: string): ActivityBody {
  return {
    ...base(setting),
    type: 'messageReaction',
    id: messageId,
    replyToId: messageId,
    reactionsAdded: [{ type: 'like' }],
  };
}
