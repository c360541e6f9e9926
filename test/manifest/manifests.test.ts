import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { registry } from '../../bot/capabilities/registry.ts';
import { languages } from '../../cards/texts/language.ts';
import { publisher } from '../../manifest/publisher.ts';
import { slackManifest } from '../../manifest/slack-manifest.ts';
import { otherLanguages, teamsLocalization, teamsManifest } from '../../manifest/teams-manifest.ts';

const ids = { appId: '3f0c7a52-8a6f-4f6e-9f55-0a8f6d2f7c11', botId: '8b1f6a1e-2f64-4f7b-a0a5-6c6c2f9f5b02' };
const manifest = teamsManifest(registry.all, ids, publisher);

/** Width and height of a PNG stand at fixed places of its first chunk. */
function sizeOf(name: string): { width: number; height: number } {
  const bytes = readFileSync(`manifest/icons/${name}.png`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('the Teams manifest', () => {
  test('is what the official schema asks for', async () => {
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never)).toEqual([]);
  });

  test('suggests every capability that known people have, in each language', () => {
    const titles = manifest.bots[0]?.commandLists[0]?.commands.map((command) => command.title) ?? [];
    const offered = registry.all.filter((one) => one.menu && one.access.some((role) => role !== 'unknown'));
    expect(titles).toHaveLength(Math.min(offered.length, 10));
    for (const language of otherLanguages()) {
      const places = Object.keys(teamsLocalization(registry.all, language)).filter((key) =>
        key.endsWith('.title'),
      );
      expect(places).toHaveLength(titles.length);
    }
  });

  test('has localisation files that the official schema accepts', () => {
    const root = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'));
    const path = join(root, 'build/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json');
    const ajv = new (Ajv4 as unknown as typeof Ajv)({ strict: false, unicodeRegExp: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
    for (const language of otherLanguages()) {
      expect([validate(teamsLocalization(registry.all, language)), validate.errors]).toEqual([true, null]);
    }
  });

  test('comes with icons of the sizes Teams asks for', () => {
    expect(sizeOf('color')).toEqual({ width: 192, height: 192 });
    expect(sizeOf('outline')).toEqual({ width: 32, height: 32 });
  });
});

describe('the Slack manifest', () => {
  const schema = JSON.parse(readFileSync('test/fixtures/schemas/slack-manifest.schema.2.0.0.json', 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);

  test.each(languages)('is what the official schema asks for (%s)', (language) => {
    const valid = validate(slackManifest('https://printdesk.example/slack/events', language));
    expect([valid, validate.errors]).toEqual([true, null]);
  });
});
