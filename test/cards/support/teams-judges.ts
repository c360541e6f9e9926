import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import { expect } from 'vitest';
import { adaptiveCard, adaptiveForm } from '../../../cards/profile/adaptive-card.ts';

type ParseEvent = { event: number; message: string };
type SdkCard = {
  parse(card: object, context: object): void;
  validateProperties(): { allIds: object; validationEvents: ParseEvent[] };
};
type Sdk = {
  AdaptiveCard: new () => SdkCard;
  SerializationContext: new (
    version: object,
  ) => { eventCount: number; getEventAt(index: number): ParseEvent };
  Versions: { v1_5: object };
};

/** Only the bundled build of the official SDK loads in Node; its entry point imports stylesheets. */
const require = createRequire(import.meta.url);
const sdk: Sdk = require('adaptivecards/dist/adaptivecards.js');

const schemaFile = new URL('../../fixtures/adaptive-cards/schema-1.5.0.json', import.meta.url);
/** The official schema says draft 6 but names itself by `id`, as draft 4 does. */
const official = new AjvDraft04.default({
  strict: false,
  validateSchema: false,
  validateFormats: false,
  allErrors: true,
}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** Bytes Teams counts: UTF-16 of the whole payload. */
const maxBytes = 80 * 1024;

/**
 * What the official SDK has to say about a card of version 1.5. `lang` is left out: the SDK tests it with a global
 * expression that remembers where it was, and so refuses every other card.
 */
export function sdkComplaints(card: object): string[] {
  const context = new sdk.SerializationContext(sdk.Versions.v1_5);
  const parsed = new sdk.AdaptiveCard();
  parsed.parse({ ...card, lang: undefined }, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...parsing, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}

/**
 * A card as clients show it that know nothing but the schema: what Teams adds to it gives way to its fallback, and the
 * `filtered` choices of 1.5, which the published schema of 1.5 has forgotten, are compact ones.
 */
function asOfficial(card: object): object {
  return JSON.parse(JSON.stringify(card), (key, value) => {
    if (value?.type === 'Badge') return value.fallback;
    return key === 'style' && value === 'filtered' ? 'compact' : value;
  });
}

/** What the official 1.5 schema has to say; `msteams` is an extension it does not know. */
export function schemaComplaints(card: object): string[] {
  official(JSON.parse(JSON.stringify({ ...card, msteams: undefined })));
  return (official.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A card or form passes the profile, the official SDK, the official schema, and is not too large. */
export function expectGoodForTeams(card: object): void {
  const { body } = card as { body: object[] };
  const schema = body.some((element) => 'label' in element) ? adaptiveForm : adaptiveCard;
  expect(schema.safeParse(card).error?.issues ?? []).toEqual([]);
  expect(sdkComplaints(asOfficial(card))).toEqual([]);
  expect(schemaComplaints(asOfficial(card))).toEqual([]);
  expect(JSON.stringify(card).length * 2).toBeLessThan(maxBytes);
}
