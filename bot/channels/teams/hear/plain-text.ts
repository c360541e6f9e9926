import type { TeamsActivity } from '../parse-activity.ts';

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * What a person wrote, as plain text: the assistant's own mention gone wherever it stands, other people's mentions as
 * their names, Teams' markup and hard spaces resolved, lines and the cells of a pasted table kept. The `text/html`
 * attachment that comes with every message mirrors the text and is not needed.
 */
export function plainText(activity: TeamsActivity): string {
  const spoken = resolveMentions(activity.text ?? '', activity).replace(/<\/?at(?:\s[^<>]*)?>/g, '');
  const bare = activity.textFormat === 'xml' ? withoutTags(spoken) : spoken;
  return bare
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
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

function withoutTags(xml: string): string {
  return xml.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<[^<>]+>/g, '');
}
