import { describe, expect, test } from 'vitest';
import type { Turn } from '../../bot/engine/turn.ts';
import type { CardView } from '../../cards/views/card-view.ts';
import { identities, people } from '../../prisma/seed/demo/people.ts';
import { monday } from '../support/clock.ts';
import { useEngine } from '../support/use-engine.ts';

describe('the home surface', () => {
  const world = useEngine();

  async function homeOf(externalId: string, key: string): Promise<readonly CardView[]> {
    const turn: Turn = {
      channel: 'slack',
      key,
      receivedAt: monday,
      conversation: { id: externalId, scope: 'personal', address: {} },
      sender: { tenantId: 'T000000001', externalId, name: null, locale: 'fr-FR' },
      kind: 'home',
    };
    const { outgoing } = await world.engine.handle(turn);
    const reply = outgoing[0]?.reply;
    if (reply?.kind !== 'home') throw new Error('no home was given');
    return reply.cards;
  }

  const slackIdOf = (name: string) => {
    const person = people.find((one) => one.name.startsWith(name));
    return identities.find((one) => one.personId === person?.id && one.channel === 'slack')?.externalId ?? '';
  };

  test('lists my open cases and my devices, and nobody else’s [G53 F5 F20]', async () => {
    const text = JSON.stringify(await homeOf(slackIdOf('Alex'), 'home-1'));
    expect(text).toContain('CS0032498');
    for (const serial of ['GNM75498', 'WHJ01481', 'WHJ02153']) expect(text).toContain(serial);
    expect(text).not.toContain('HBZ55310');
    expect(text).not.toContain('CS0032501');
  });

  test('tells somebody unknown how to get access, and shows no device [F47]', async () => {
    const text = JSON.stringify(await homeOf('U0STRANGER', 'home-2'));
    expect(text).toContain('request-access.begin');
    expect(text).not.toContain('GNM75498');
  });
});
