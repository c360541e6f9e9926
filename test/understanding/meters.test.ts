import { describe, expect, it } from 'vitest';
import { demoFleets } from '../../bot/understanding/cli/demo-fleet.ts';
import { findDevices } from '../../bot/understanding/slots/devices/find-devices.ts';
import { readMeters } from '../../bot/understanding/slots/meters/read-meters.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';

function readings(text: string): (string | number | null)[][] {
  const devices = findDevices(readMessage(text), demoFleets.a).map(({ slot }) => slot);
  const { meters } = readMeters(text, {
    fleet: demoFleets.a,
    language: 'fr',
    today: '2026-03-02',
    open: 'submit-meters',
    devices,
  });
  return meters.map(({ code, kind, value, device }) => [
    code ?? kind,
    value,
    ...(device === undefined ? [] : [...device.candidates]),
  ]);
}

describe('meter readings in a message [F17 F18 G44]', () => {
  it.each([
    ['112: 6586', [['112', 6586]]],
    [
      '112=6586, 113=153665',
      [
        ['112', 6586],
        ['113', 153665],
      ],
    ],
    ['113 154.002', [['113', 154002]]],
    ['N&B petit 153665', [['bw-small', 153665]]],
    ['noir 153 700', [['bw', 153700]]],
    ['kleur klein 143.312', [['colour-small', 143312]]],
    [
      'black 88,230 colour 31,050',
      [
        ['bw', 88230],
        ['colour', 31050],
      ],
    ],
    [
      "153'665 noir, 9'792 couleur",
      [
        ['bw', 153665],
        ['colour', 9792],
      ],
    ],
    [
      'noir: petit 153700, grand 6586',
      [
        ['bw-small', 153700],
        ['bw-large', 6586],
      ],
    ],
    ['Total 1: 212904', [['total', 212904]]],
    ['152 900', [[null, 152900]]],
  ])('reads "%s"', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it('gives each reading its device when a message names several', () => {
    expect(readings('GNM75498 noir 153710, WHJ01481 noir 88210')).toEqual([
      ['bw', 153710, 'GNM75498'],
      ['bw', 88210, 'WHJ01481'],
    ]);
    expect(readings('153,700 mono on 53463252 and 88,300 mono on 77996101')).toEqual([
      ['bw', 153700, 'GNM75498'],
      ['bw', 88300, 'WHJ01481'],
    ]);
  });

  it('takes no serial, floor or price for a reading', () => {
    expect(readings('GNM75498 au 3e étage, 250 euros')).toEqual([]);
  });
});
