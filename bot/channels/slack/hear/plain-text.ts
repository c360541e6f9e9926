/** Names of the people mentioned in a text, by user id; an id without a name stays an id. */
export type Names = ReadonlyMap<string, string>;

const mention = /<@([A-Z0-9]+)(?:\|[^<>]*)?>/g;
const markup = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;
/** Slack escapes these three characters and no others. */
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The people mentioned in a raw text, without repetition. */
export function mentionedUsers(raw: string): string[] {
  return [...new Set([...raw.matchAll(mention)].map(([, id]) => id ?? ''))];
}

/**
 * Slack's markup as the person sees it: mentions become names, links their label, entities their character. Mentions
 * of the assistant itself disappear, and so do the colours of hands.
 */
export function plainText(raw: string, names: Names, bot: string | null = null): string {
  return raw
    .replace(markup, (_, sign: string, target: string, label: string | undefined) =>
      sign === '@' && target === bot ? ' ' : seen(sign, target, label, names),
    )
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(/(?<=:):skin-tone-\d:/g, '')
    .replace(/[^\S\n\t]{2,}/g, ' ')
    .trim();
}

function seen(sign: string, target: string, label: string | undefined, names: Names): string {
  if (sign === '@') return `@${names.get(target) ?? (label || target)}`;
  if (sign === '#') return `#${label || target}`;
  if (sign === '!') return special(target, label);
  return label || target.replace(/^(?:mailto|tel):/, '');
}

/** `<!here>`, `<!subteam^S1|@team>`, `<!date^...|in words>` */
function special(target: string, label: string | undefined): string {
  return label || `@${target.split('^')[0]}`;
}
