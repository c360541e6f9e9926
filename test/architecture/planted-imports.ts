/** A file of a made-up tree and the file or package it imports. */
export type PlantedImport = readonly [from: string, to: string];

const sdks = ['botbuilder', 'botframework-connector', '@slack/web-api', 'restify', 'emulate'];

/** One violation for everything each rule forbids, by the rule's name. */
export const plantedImports: Readonly<Record<string, readonly PlantedImport[]>> = {
  'no-cycles': [['cards/one.ts', 'cards/other.ts']],
  'domain-knows-nobody': from('domain/rule.ts', 'bot', 'cards', 'knowledge', 'manifest', ...sdks),
  'cards-are-pure': from('cards/card.ts', 'bot', 'domain', 'knowledge', 'prisma', 'manifest', ...sdks),
  'knowledge-stands-alone': from('knowledge/k.ts', 'bot', 'domain', 'cards', 'prisma', 'manifest', ...sdks),
  'understanding-stands-alone': from(
    'bot/understanding/u.ts',
    ...['bot', 'bot/engine', 'bot/capabilities', 'domain', 'cards', 'knowledge', 'prisma', 'manifest'],
    ...sdks,
  ),
  'capabilities-know-no-channel': from(
    'bot/capabilities/c.ts',
    ...['bot/channels', 'bot/http', 'bot/jobs', 'bot/local'],
    ...sdks,
  ),
  'engine-knows-no-capability': from(
    'bot/engine/e.ts',
    ...['bot/capabilities', 'bot/channels', 'bot/http', 'bot/jobs', 'bot/local'],
    ...sdks,
  ),
  'channels-do-no-business': from(
    'bot/channels/teams/c.ts',
    ...['bot/capabilities', 'bot/jobs', 'bot/local', 'domain', 'knowledge', 'prisma', 'manifest'],
  ),
  'http-does-no-business': from(
    'bot/http/h.ts',
    ...['bot', 'bot/capabilities', 'domain', 'cards', 'knowledge', 'prisma', 'manifest'],
  ),
  'jobs-know-no-capability': from(
    'bot/jobs/j.ts',
    ...['bot/capabilities', 'bot/channels', 'bot/http', 'bot/local'],
    ...sdks,
  ),
  'database-stands-alone': from('prisma/p.ts', 'bot', 'domain', 'cards', 'knowledge', 'manifest', ...sdks),
  'manifest-reads-the-registry': from(
    'manifest/m.ts',
    ...['bot/channels', 'bot/http', 'bot/jobs', 'bot/local', 'domain', 'knowledge', 'prisma'],
    ...sdks,
  ),
  'no-source-needs-a-test': [
    ...from('bot/capabilities/c.ts', 'test'),
    ...from('domain/rule.ts', 'test'),
    ...from('prisma/p.ts', 'test'),
  ],
  'botbuilder-in-teams-only': [
    ...from('bot/channels/slack/c.ts', 'botbuilder', 'botframework-connector'),
    ...from('bot/compose.ts', 'botbuilder'),
  ],
  'slack-sdk-in-slack-only': [
    ...from('bot/channels/teams/c.ts', '@slack/web-api'),
    ...from('bot/compose.ts', '@slack/bolt'),
  ],
  'restify-at-the-edge-only': [
    ...from('bot/channels/teams/c.ts', 'restify'),
    ...from('bot/compose.ts', 'restify'),
  ],
  'seed-data-stays-out': [
    ...from('domain/rule.ts', 'prisma/seed'),
    ...from('bot/engine/e.ts', 'prisma/seed'),
    ...from('cards/card.ts', 'prisma/seed'),
    ...from('knowledge/k.ts', 'prisma/seed'),
  ],
};

/** The other half of the planted cycle: a cycle is reported once. */
export const wayBack: PlantedImport = ['cards/other.ts', 'cards/one.ts'];

/** What the rules must leave alone although it comes close to what they forbid. */
export const innocentImports: readonly PlantedImport[] = [
  ...from('domain/rule.ts', 'prisma'),
  ...from('bot/engine/e.ts', 'domain', 'prisma', 'bot/understanding'),
  ...from('bot/local/l.ts', 'prisma/seed'),
  ...from('bot/compose.ts', 'bot/capabilities', 'bot/channels/slack'),
  ...from('bot/channels/teams/c.ts', 'botbuilder'),
  ...from('bot/channels/slack/c.ts', '@slack/web-api'),
  ...from('bot/http/h.ts', 'restify', 'bot/engine'),
  ...from('manifest/m.ts', 'bot/capabilities', 'cards'),
  ['bot/channels/slack/c.ts', 'domain/operation.ts'],
];

/** What one file imports: packages, and of each folder a file that imports nothing. */
function from(file: string, ...targets: readonly string[]): PlantedImport[] {
  const isPackage = (target: string) => sdks.includes(target) || target.startsWith('@');
  return targets.map((target) => [file, isPackage(target) ? target : `${target}/quiet.ts`]);
}
