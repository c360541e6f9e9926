import type { IConfiguration } from 'dependency-cruiser';

/** Packages by the beginning of their names, wherever they are installed: `node_modules` may be a link elsewhere. */
const packages = (names: string) => `(^|/)node_modules/(${names})`;
const sdks = packages('botbuilder|botframework-|@slack/|restify|emulate');
const folder = (name: string) => `^${name}/`;

/** The import rules of docs/architecture.md; `test/architecture/import-rules.test.ts` runs them and sees each fire. */
const rules: IConfiguration = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-knows-nobody',
      comment: 'The business does not know how it is talked to: only the database client and itself.',
      severity: 'error',
      from: { path: folder('domain') },
      to: { path: [folder('(bot|cards|knowledge|manifest)'), sdks] },
    },
    {
      name: 'cards-are-pure',
      comment: 'Cards are functions from view data to payloads; they import nothing of the other folders.',
      severity: 'error',
      from: { path: folder('cards') },
      to: { path: [folder('(bot|domain|knowledge|prisma|manifest)'), sdks] },
    },
    {
      name: 'knowledge-stands-alone',
      severity: 'error',
      from: { path: folder('knowledge') },
      to: { path: [folder('(bot|domain|cards|prisma|manifest)'), sdks] },
    },
    {
      name: 'understanding-stands-alone',
      comment: 'Text to facts, without I/O and without knowing what is done with them.',
      severity: 'error',
      from: { path: '^bot/understanding/' },
      to: {
        path: ['^bot/(?!understanding/)', folder('(domain|cards|knowledge|prisma|manifest)'), sdks],
      },
    },
    {
      name: 'capabilities-know-no-channel',
      comment: 'What people ask for is the same in every chat system.',
      severity: 'error',
      from: { path: '^bot/capabilities/' },
      to: { path: ['^bot/(channels|http|jobs|local)/', sdks] },
    },
    {
      name: 'engine-knows-no-capability',
      comment: 'The engine gets its capabilities from the registry and names none of them.',
      severity: 'error',
      from: { path: '^bot/engine/' },
      to: { path: ['^bot/(capabilities|channels|http|jobs|local)/', sdks] },
    },
    {
      name: 'channels-do-no-business',
      comment:
        'A channel turns what arrives into a turn and a reply into a message; of the domain it needs the clock.',
      severity: 'error',
      from: { path: '^bot/channels/' },
      to: {
        path: [
          '^bot/(capabilities|jobs|local)/',
          '^domain/(?!operation\\.ts)',
          folder('(knowledge|prisma|manifest)'),
        ],
      },
    },
    {
      name: 'http-does-no-business',
      comment:
        'The server knows how to take a request, not what it is about; of the engine it may know types.',
      severity: 'error',
      from: { path: '^bot/http/' },
      to: { path: ['^bot/(?!http/|engine/)', folder('(domain|cards|knowledge|prisma|manifest)')] },
    },
    {
      name: 'jobs-know-no-capability',
      comment: 'The worker delivers for every capability and through every channel.',
      severity: 'error',
      from: { path: '^bot/jobs/' },
      to: { path: ['^bot/(capabilities|channels|http|local)/', sdks] },
    },
    {
      name: 'database-stands-alone',
      severity: 'error',
      from: { path: folder('prisma') },
      to: { path: [folder('(bot|domain|cards|knowledge|manifest)'), sdks] },
    },
    {
      name: 'manifest-reads-the-registry',
      severity: 'error',
      from: { path: folder('manifest') },
      to: { path: ['^bot/(channels|http|jobs|local)/', folder('(domain|knowledge|prisma)'), sdks] },
    },
    {
      name: 'no-source-needs-a-test',
      severity: 'error',
      from: { pathNot: ['^test/', 'node_modules'] },
      to: { path: folder('test') },
    },
    {
      name: 'botbuilder-in-teams-only',
      severity: 'error',
      from: { pathNot: ['^bot/channels/teams/', '^test/', 'node_modules'] },
      to: { path: packages('botbuilder|botframework-') },
    },
    {
      name: 'slack-sdk-in-slack-only',
      severity: 'error',
      from: { pathNot: ['^bot/channels/slack/', '^test/', 'node_modules'] },
      to: { path: packages('@slack/') },
    },
    {
      name: 'restify-at-the-edge-only',
      severity: 'error',
      from: { pathNot: ['^bot/http/', '^test/', 'node_modules'] },
      to: { path: packages('restify') },
    },
    {
      name: 'seed-data-stays-out',
      comment: 'Demo companies are for the local mode; nothing else may rely on them.',
      severity: 'error',
      from: { path: folder('(bot|domain|cards|knowledge)'), pathNot: '^bot/local/' },
      to: { path: '^prisma/seed/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};

export default rules;
