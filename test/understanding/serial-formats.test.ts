import { describe, expect, test } from 'vitest';
import { demoFleets } from '../../bot/understanding/cli/demo-fleet.ts';
import { findDevices } from '../../bot/understanding/slots/devices/find-devices.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';

const found = (text: string) =>
  findDevices(readMessage(text), demoFleets.b).map(({ slot: { by, candidates } }) => ({ by, candidates }));

describe('a serial of two letters and seven digits', () => {
  test.each([
    'MX4123456',
    'mx4123456',
    'MX 4123456',
    'MX-4123456',
  ])('is found written as %s [X58]', (written) => {
    expect(found(`paper jam on ${written} since noon`)).toEqual([
      { by: 'serial', candidates: ['MX4123456'] },
    ]);
  });

  test('tells the devices of a fleet apart [X58]', () => {
    expect(found('toner for EX7123456 please')).toEqual([{ by: 'serial', candidates: ['EX7123456'] }]);
  });

  test.each([
    'MW4987650',
    'MWA498765',
  ])('is taken for a serial when no such device is known: %s [X58]', (written) => {
    expect(found(`${written} est en panne`)).toEqual([{ by: 'serial', candidates: [] }]);
  });
});
