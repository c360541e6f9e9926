import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { registry } from '../../bot/capabilities/registry.ts';
import { languages } from '../../cards/texts/language.ts';
import { publisher } from '../publisher.ts';
import { slackManifest } from '../slack-manifest.ts';
import { otherLanguages, teamsLocalization, teamsManifest } from '../teams-manifest.ts';

/** `npm run manifest -- --app <id> --bot <id> --url <https://...>`: writes the packages to upload. */
const given = z
  .object({ app: z.uuid(), bot: z.uuid(), url: z.url({ protocol: /^https$/ }) })
  .safeParse(argumentsByName(process.argv.slice(2)));
if (!given.success) {
  console.error('npm run manifest -- --app <app id> --bot <bot id> --url https://your.host');
  process.exit(1);
}

const { app, bot, url } = given.data;
const output = 'dist/manifest';
await mkdir(output, { recursive: true });
await writeFile(`${output}/teams.zip`, await teamsPackage());
for (const language of languages) {
  const manifest = slackManifest(new URL('/slack/events', url).toString(), language);
  await writeFile(`${output}/slack.${language}.json`, JSON.stringify(manifest, null, 2));
}
console.log(`Wrote ${output}/teams.zip and ${output}/slack.{${languages.join(',')}}.json`);

async function teamsPackage(): Promise<Uint8Array> {
  const manifest = teamsManifest(registry.all, { appId: app, botId: bot }, publisher);
  const texts = otherLanguages().map((language) => [
    `${language}.json`,
    toFile(teamsLocalization(registry.all, language)),
  ]);
  return zipSync({
    'manifest.json': toFile(manifest),
    'color.png': await icon('color'),
    'outline.png': await icon('outline'),
    ...Object.fromEntries(texts),
  });
}

function toFile(value: object): Uint8Array {
  return strToU8(JSON.stringify(value, null, 2));
}

async function icon(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../icons/${name}.png`, import.meta.url)));
}

function argumentsByName(args: readonly string[]): Record<string, string> {
  const pairs = args.flatMap((name, index) =>
    name.startsWith('--') ? [[name.slice(2), args[index + 1] ?? '']] : [],
  );
  return Object.fromEntries(pairs);
}
