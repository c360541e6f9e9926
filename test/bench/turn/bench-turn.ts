import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { connectDatabase } from '../../../prisma/client.ts';
import { startLocalDatabase } from '../../../prisma/local/start-local-database.ts';
import { applyMigrations } from '../../../prisma/migrate/migrations.ts';
import { loadDemo } from '../../../prisma/seed/load-demo.ts';

type Server = { process: ChildProcess; port: number };
/** The load generator gives no 95th percentile; the 97.5th is the next above it. */
type Figures = { perSecond: number; p50: number; p975: number };

const rounds = 3;
const secondsARound = 6;
const connections = 8;
const turnsForMemory = 10_000;

/** A text turn of "check a case", against a bare echo of the SDK in the same run; ratios, since machines differ. */
async function benchTurn(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'printdesk-bench-'));
  await chmod(folder, 0o755);
  const database = await startLocalDatabase(join(folder, 'postgres'));
  await applyMigrations(database.url);
  const db = connectDatabase(database.url, 2);
  await loadDemo(db);
  await db.$disconnect();
  const echo = await start('echo-server.ts');
  const app = await start('app-server.ts', database.url);
  const connector = await start('connector-server.ts');
  try {
    await compare('answers inline (expectReplies)', echo, app, inline);
    await compare('answers sent to the connector', echo, app, (id) => sentTo(connector, id));
    await memory(app);
  } finally {
    connector.process.kill();
    echo.process.kill();
    app.process.kill();
    await once(app.process, 'exit');
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(title: string, echo: Server, app: Server, activity: MakeActivity): Promise<void> {
  console.log(`\n${title}`);
  const load = (server: Server, seconds: number) => measure(server, seconds, activity);
  await load(echo, 2);
  await load(app, 2);
  const pairs: { echo: Figures; app: Figures }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ echo: await load(echo, secondsARound), app: await load(app, secondsARound) });
  }
  for (const pair of pairs) console.log(`echo ${show(pair.echo)} | check-case ${show(pair.app)}`);
  console.log(
    `requests per second, check-case : echo  ${median(pairs.map((pair) => pair.app.perSecond / pair.echo.perSecond)).toFixed(2)}`,
  );
  console.log(
    `p97.5, check-case : echo  ${median(pairs.map((pair) => pair.app.p975 / pair.echo.p975)).toFixed(2)}`,
  );
}

async function memory(app: Server): Promise<void> {
  const before = await memoryOf(app);
  await autocannon({ ...target(app, inline), amount: turnsForMemory });
  const after = await memoryOf(app);
  console.log(
    `memory before / after ${turnsForMemory} turns: rss ${before.rssMb} / ${after.rssMb} MB, heap ${before.heapMb} / ${after.heapMb} MB`,
  );
}

async function measure(server: Server, duration: number, activity: MakeActivity): Promise<Figures> {
  const result = await autocannon({ ...target(server, activity), duration });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p975: result.latency.p97_5 };
}

let sent = 0;

type MakeActivity = (id: number) => object;

function target({ port }: Server, activity: MakeActivity): autocannon.Options {
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    connections,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => {
          sent += 1;
          return { ...request, body: JSON.stringify(activity(sent)) };
        },
      },
    ],
  };
}

/** The turns of different conversations: people do not wait for one another. */
function inline(id: number) {
  return {
    type: 'message',
    id: `bench-${process.pid}-${id}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    deliveryMode: 'expectReplies',
    from: { id: 'user-id-0', aadObjectId: '00000000-0000-0000-0000-0000000000020', name: 'Alex Wilber' },
    conversation: {
      id: `bench-${id % 64}`,
      conversationType: 'groupChat',
      tenantId: '00000000-0000-0000-0000-0000000000001',
    },
    recipient: { id: 'bot', name: 'bot' },
    locale: 'fr-FR',
    text: 'où en est CS0032498 ?',
  };
}

/** The same, answered as Teams is: by a request to its connector. */
function sentTo({ port }: Server, id: number) {
  const { deliveryMode: _inline, ...activity } = inline(id);
  return { ...activity, serviceUrl: `http://127.0.0.1:${port}/` };
}

async function start(script: string, ...args: string[]): Promise<Server> {
  const child = fork(join(import.meta.dirname, script), args, {
    execArgv: ['--expose-gc', '--no-deprecation', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, port };
}

async function memoryOf({ process: child }: Server): Promise<{ rssMb: number; heapMb: number }> {
  child.send('memory');
  const [figures] = (await once(child, 'message')) as [{ rssMb: number; heapMb: number }];
  return figures;
}

function show({ perSecond, p50, p975 }: Figures): string {
  return `${perSecond.toFixed(0)}/s, p50 ${p50} ms, p97.5 ${p975} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await benchTurn();
