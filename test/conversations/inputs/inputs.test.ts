import { describe, test } from 'vitest';
import { channelName } from '../../../bot/engine/turn.ts';
import type { Database } from '../../../prisma/client.ts';
import { stableId } from '../../../prisma/seed/stable-id.ts';
import { startWorld } from '../../support/world/start-world.ts';
import { runConversation } from '../support/run-conversation.ts';
import { attached } from './attached.ts';
import { devices } from './devices.ts';
import { edits } from './edits.ts';
import { files } from './files.ts';
import type { Input } from './input.ts';
import { mails } from './mails.ts';
import { orders } from './orders.ts';
import { readingLayouts } from './reading-layouts.ts';
import { readings } from './readings.ts';

const kinds: Record<string, readonly Input[]> = {
  readings,
  readingLayouts,
  devices,
  orders,
  attached,
  files,
  edits,
  mails,
};

/** From Monday to Friday: the days that the inputs name have been. */
const untilFriday = 4 * 24 * 60;

/** Devices like the demo's second one, with counters that were never read. */
async function addDevices(db: Database, fleet: NonNullable<Input['fleet']>): Promise<void> {
  const {
    meters,
    id: _,
    ...like
  } = await db.device.findFirstOrThrow({ where: { serial: 'WHJ01481' }, include: { meters: true } });
  for (const [at, { serial, model }] of fleet.entries()) {
    const id = stableId(`asset:${serial}`);
    const own = {
      ...like,
      id,
      serial,
      model,
      assetNumber: String(90_000_001 + at),
      alias: null,
      place: null,
    };
    await db.device.create({ data: own });
    for (const { code, kind, accountId, integrationId } of meters)
      await db.meter.create({
        data: { id: stableId(`meter:${serial}:${code}`), deviceId: id, code, kind, accountId, integrationId },
      });
  }
}

/** What is the doing of no chat system alone is held in one of them, turn and turn about. */
describe.each(Object.entries(kinds))('%s', (_kind, inputs) => {
  inputs.forEach(({ in: language, at, fleet = [], ...conversation }, index) => {
    const channel = at ?? channelName.options[index % channelName.options.length] ?? 'teams';
    test.concurrent(`${channel}, ${language}: ${conversation.title}`, async () => {
      const world = await startWorld();
      try {
        world.clock.advance(untilFriday * 60_000);
        await addDevices(world.db, fleet);
        await runConversation(world, conversation, channel, language);
      } finally {
        await world.stop();
      }
    });
  });
});
