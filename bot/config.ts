import { z } from 'zod';
import { type SlackConfig, configProblems as slackProblems } from './channels/slack/config.ts';
import { appTypes, type TeamsConfig, configProblems as teamsProblems } from './channels/teams/config.ts';
import { newSecret } from './system.ts';
import type { ModelSettings } from './understanding/remote/ask-model.ts';

/** Everything the program can be told from outside; this is the only reader of the environment. */
export type Config = {
  production: boolean;
  host: string;
  port: number;
  /** null: the program starts its own PostgreSQL in `dataDir` and loads the demo companies. */
  databaseUrl: string | null;
  databaseConnections: number;
  dataDir: string;
  logLevel: string;
  playground: boolean;
  playgroundPort: number;
  /** Hosts that cards may link to: names, or with a leading dot all names below. */
  linkHosts: readonly string[];
  /** Where people reach this program, without a slash at the end; null: files have no links. */
  publicUrl: string | null;
  /** Signs links to files; made up for this process when none is configured. */
  fileSecret: string;
  /** Handed on to programs started beside this one. */
  childEnvironment: Readonly<Record<string, string | undefined>>;
  teams: TeamsConfig;
  /** null: Slack is not served. */
  slack: SlackConfig | null;
  /** A language model asked about unsure messages; null: none is. */
  understanding: ModelSettings | null;
};

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
const hosts = list.refine(
  (names) => names.every((name) => /^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)),
  'holds something that is no host name in lower case',
);
const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3978),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(20),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  PLAYGROUND: flag.default(true),
  PLAYGROUND_PORT: port.default(56_150),
  LINK_HOSTS: hosts,
  PUBLIC_URL: z
    .url({ protocol: /^https$/ })
    .regex(/^[^?#]*$/, 'has to be without a query')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  FILE_SECRET: z.string().min(32, 'needs 32 characters or more').optional(),
  TEAMS_APP_ID: z.string().optional(),
  TEAMS_APP_PASSWORD: z.string().optional(),
  TEAMS_APP_TYPE: z.enum(appTypes).default('SingleTenant'),
  TEAMS_TENANT_ID: z.string().optional(),
  TEAMS_ALLOWED_TENANTS: list,
  TEAMS_ALLOWED_SERVICE_HOSTS: list,
  TEAMS_OPENID_METADATA_URL: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().min(1).optional(),
  SLACK_BOT_TOKEN: z.string().min(1).optional(),
  SLACK_API_URL: z
    .string()
    .regex(/\/api\/$/, 'has to end with /api/')
    .optional(),
  SLACK_APP_ID: z.string().optional(),
  SLACK_ALLOWED_TEAMS: list,
  UNDERSTANDING_URL: z.url({ protocol: /^https?$/ }).optional(),
  UNDERSTANDING_KEY: z.string().optional(),
  UNDERSTANDING_MODEL: z.string().optional(),
  UNDERSTANDING_TIMEOUT_MS: z.coerce.number().int().min(100).max(10_000).default(1500),
});

type Environment = z.infer<typeof environment>;
export type ReadConfig = { ok: true; config: Config } | { ok: false; problems: string[] };

/** The configuration of this process. */
export function configFromEnvironment(): ReadConfig {
  return readConfig(process.env);
}

/** The configuration, or every problem with it in words for the person who runs the program. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
  }
  const blankAppId = env.TEAMS_APP_ID !== undefined && env.TEAMS_APP_ID.trim() === '';
  const config = { ...toConfig(parsed.data), childEnvironment: env };
  const problems = [
    ...problemsOf(config, parsed.data),
    ...(blankAppId ? ['TEAMS_APP_ID: is blank; leave it out instead'] : []),
  ];
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function toConfig(env: Environment): Omit<Config, 'childEnvironment'> {
  const production = env.NODE_ENV === 'production';
  return {
    production,
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL ?? null,
    databaseConnections: env.DATABASE_CONNECTIONS,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
    playground: env.PLAYGROUND && !production,
    playgroundPort: env.PLAYGROUND_PORT,
    linkHosts: env.LINK_HOSTS,
    publicUrl: env.PUBLIC_URL ?? null,
    fileSecret: env.FILE_SECRET ?? newSecret(),
    teams: toTeams(env, production),
    slack: toSlack(env),
    understanding: toUnderstanding(env),
  };
}

function toTeams(env: Environment, production: boolean): TeamsConfig {
  const own = env.TEAMS_TENANT_ID ? [env.TEAMS_TENANT_ID] : [];
  return {
    production,
    appId: env.TEAMS_APP_ID,
    appPassword: env.TEAMS_APP_PASSWORD,
    appType: env.TEAMS_APP_TYPE,
    tenantId: env.TEAMS_TENANT_ID,
    allowedTenants: env.TEAMS_ALLOWED_TENANTS.length > 0 ? env.TEAMS_ALLOWED_TENANTS : own,
    allowedServiceHosts: env.TEAMS_ALLOWED_SERVICE_HOSTS,
    openIdMetadataUrl: env.TEAMS_OPENID_METADATA_URL,
  };
}

function toSlack(env: Environment): SlackConfig | null {
  if (!env.SLACK_SIGNING_SECRET || !env.SLACK_BOT_TOKEN) return null;
  return {
    signingSecret: env.SLACK_SIGNING_SECRET,
    botToken: env.SLACK_BOT_TOKEN,
    allowedTeams: env.SLACK_ALLOWED_TEAMS,
    ...(env.SLACK_API_URL ? { apiUrl: env.SLACK_API_URL } : {}),
    ...(env.SLACK_APP_ID ? { appId: env.SLACK_APP_ID } : {}),
  };
}

function toUnderstanding(env: Environment): ModelSettings | null {
  if (!env.UNDERSTANDING_URL || !env.UNDERSTANDING_MODEL) return null;
  return {
    url: env.UNDERSTANDING_URL,
    key: env.UNDERSTANDING_KEY ?? null,
    model: env.UNDERSTANDING_MODEL,
    timeoutMs: env.UNDERSTANDING_TIMEOUT_MS,
  };
}

/** What people write leaves this machine only when an operator says so completely, and never in the clear. */
function understandingProblems(env: Environment, production: boolean): string[] {
  const half = Boolean(env.UNDERSTANDING_URL) !== Boolean(env.UNDERSTANDING_MODEL);
  const plain = env.UNDERSTANDING_URL ? new URL(env.UNDERSTANDING_URL) : null;
  const inTheClear =
    plain?.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(plain.hostname);
  return [
    ...(half ? ['UNDERSTANDING_URL and UNDERSTANDING_MODEL: one is missing'] : []),
    ...(production && inTheClear ? ['UNDERSTANDING_URL: has to be https in production'] : []),
  ];
}

/** Instances have to share the secret, and a link made before a restart has to work after it. */
function fileProblems(env: Environment): string[] {
  return [
    ...(env.PUBLIC_URL ? [] : ['PUBLIC_URL: required in production']),
    ...(env.FILE_SECRET ? [] : ['FILE_SECRET: required in production']),
  ];
}

/** In production nothing is guessed: database, channel and secrets have to be there, each missing one is named. */
function problemsOf(config: Config, env: Environment): string[] {
  const half = Boolean(env.SLACK_SIGNING_SECRET) !== Boolean(env.SLACK_BOT_TOKEN);
  const onlySlack = config.production && config.slack !== null && !config.teams.appId;
  return [
    ...(config.production && config.databaseUrl === null ? ['DATABASE_URL: required in production'] : []),
    ...(config.production ? fileProblems(env) : []),
    ...understandingProblems(env, config.production),
    ...(half ? ['SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN: one is missing'] : []),
    ...(config.slack ? slackProblems(config.slack).map((problem) => `Slack: ${problem}`) : []),
    ...(onlySlack ? [] : teamsProblems(config.teams).map((problem) => `Teams: ${problem}`)),
  ];
}
