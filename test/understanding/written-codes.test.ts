import { describe, expect, it } from 'vitest';
import { demoFleets } from '../../bot/understanding/cli/demo-fleet.ts';
import { findSlots } from '../../bot/understanding/slots/find-slots.ts';
import type { FleetDevice, Slots } from '../../bot/understanding/types.ts';

const [, like] = demoFleets.a;
const fleet: readonly FleetDevice[] = [
  ...demoFleets.a,
  {
    ...(like as FleetDevice),
    id: 'long',
    serial: 'U63885K8N123456',
    assetNumber: '90000001',
    alias: null,
    place: null,
  },
  {
    ...(like as FleetDevice),
    id: 'host',
    serial: 'QZ700015',
    assetNumber: '90000002',
    alias: 'PRT-HR-02',
    place: null,
  },
];

function slotsOf(text: string): Slots {
  const context = { language: 'en', today: '2026-11-27', fleet } as const;
  return findSlots(text, context, { language: 'en', intents: ['report-fault'] });
}
const deviceIn = (text: string) => slotsOf(text).device;

describe('a serial number [F18 X58]', () => {
  it.each([
    ['paper jam on U63885K8N123456', 'long'],
    ['paper jam, SN:u63885k8n123456', 'long'],
    ['paper jam, SNU63885K8N123456', 'long'],
    ['paper jam on U63885 K8N 123456', 'long'],
    ['paper jam on U6388SK8N1Z3456', 'long'],
    ['WHJ 01481 jams', 'WHJ01481'],
    ['whj-o1481 jams', 'WHJ01481'],
    ["zhjà&'_& jams", 'WHJ01481'],
  ])('is found however it is written: %s', (text, id) => {
    expect(deviceIn(text)?.candidates).toEqual([id]);
  });

  it('is said to be unknown where it is called a serial number', () => {
    expect(deviceIn('paper jam, serial number K9X88120077')).toMatchObject({
      text: 'K9X88120077',
      candidates: [],
    });
  });

  it.each([
    'black 90 200 colour 64 100',
    'call me at 02 555 12 34',
    'tray 2 and tray 3 jam',
  ])('is not made of figures that stand beside each other: %s', (text) => {
    expect(deviceIn(text)?.by).not.toBe('serial');
  });
});

describe('a name of the network [F18 P1]', () => {
  it.each([
    ['toner for printer PRT-ACC-01', 'PRT-ACC-01'],
    ['the printer at 10.20.4.122 is offline', '10.20.4.122'],
    ['\\\\printsrv01\\KM_2NDFLOOR does not print', '\\\\printsrv01\\KM_2NDFLOOR'],
    ['KM_2NDFLOOR does not print', 'KM_2NDFLOOR'],
    ['queue FIN02 is stuck', 'FIN02'],
  ])('is kept as it was written, though no device has it: %s', (text, name) => {
    expect(deviceIn(text)).toMatchObject({ text: name, by: 'other', candidates: [] });
  });

  it('is the device that people call so', () => {
    expect(deviceIn('no toner in PRT-HR-02')?.candidates).toEqual(['host']);
  });

  it.each([
    'the e-mail printer jams',
    'a follow-up on the jam',
    '2 TN-241 please',
    'scan-to-mail fails',
  ])('is no word with a hyphen and no order number: %s', (text) => {
    expect(deviceIn(text)?.by).not.toBe('other');
  });
});

describe('numbers of cases [G55]', () => {
  it.each([
    ['status of INC0012345 please', 'INC0012345'],
    ['RITM0010023?', 'RITM0010023'],
    ['Re: [Ticket#2026112010000123] still noisy', 'Ticket#2026112010000123'],
    ['SR-20451 is still open?', 'SR-20451'],
  ])('of another desk are kept as written: %s', (text, reference) => {
    expect(slotsOf(text)).toMatchObject({ reference });
    expect(slotsOf(text).device).toBeUndefined();
    expect(slotsOf(text).case).toBeUndefined();
  });

  it.each([
    ['#32498 ??', 'CS0032498'],
    ['any news (#0032498)', 'CS0032498'],
  ])('may be shortened to a number sign and digits: %s', (text, number) => {
    expect(slotsOf(text).case).toBe(number);
  });

  it.each([
    'order #32498',
    'error #0018',
    'erreur #10018',
    'room #20144',
    'page #12',
  ])('are not the number of something else: %s', (text) => {
    expect(slotsOf(text).case).toBeUndefined();
  });
});
