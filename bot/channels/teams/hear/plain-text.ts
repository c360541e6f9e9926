import type { TeamsActivity } from '../parse-activity.ts';
import { forwardedWords, richWords } from './attached.ts';
import { htmlText, withoutEntities, withoutTags } from './html-text.ts';

/**
 * What a person wrote, as plain text, and below it what they forwarded: the assistant's own mention gone wherever it
 * stands, other people's mentions as their names, Teams' markup and hard spaces resolved, lines and the cells of a pasted
 * table kept, the message that is answered left out.
 */
export function plainText(activity: TeamsActivity): string {
  return [ownWords(activity), ...forwardedWords(activity)].filter(Boolean).join('\n');
}

function ownWords(activity: TeamsActivity): string {
  const rich = richWords(activity);
  if (rich !== null) return htmlText(withoutOwnMention(rich, activity));
  const spoken = resolveMentions(activity.text ?? '', activity).replace(
    /<\/?(?:at|quoted)(?:\s[^<>]*)?>/g,
    '',
  );
  const bare = activity.textFormat === 'xml' ? withoutTags(spoken) : spoken;
  return withoutEntities(bare)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** In HTML a mention is an element that holds the name. */
function withoutOwnMention(html: string, { recipient }: TeamsActivity): string {
  return html.replace(/<(at|span)\b[^<>]*>([^<>]*)<\/\1>/gi, (element, _tag, name: string) =>
    name === recipient.name ? ' ' : element,
  );
}

function resolveMentions(text: string, { entities: all, recipient }: TeamsActivity): string {
  const mentions = (all ?? []).filter(({ type }) => type.toLowerCase() === 'mention');
  return mentions.reduce((rest, { mentioned, text: written }) => {
    const name = mentioned?.name ?? '';
    // Older clients leave the text of the mention out; it is always the name in an <at> element.
    const mark = written || `<at>${name}</at>`;
    return rest.replaceAll(mark, () => (mentioned?.id === recipient.id ? ' ' : name));
  }, text);
}
