import { describe, expect, it } from 'vitest';
import { demoFleets } from '../../bot/understanding/cli/demo-fleet.ts';
import { findDevices } from '../../bot/understanding/slots/devices/find-devices.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';

const devicesIn = (text: string, fleet = demoFleets.a) =>
  findDevices(readMessage(text), fleet).map(({ slot }) => slot);
const first = (text: string, fleet = demoFleets.a) => devicesIn(text, fleet)[0];

describe('devices of the own fleet [F18 F66 G20]', () => {
  it.each([
    ['GNM75498 fait du bruit', 'GNM75498'],
    ['gnm 75498 fait du bruit', 'GNM75498'],
    ['GMN75498 ne scanne plus', 'GNM75498'],
    ['WHJO1481 en panne', 'WHJ01481'],
    ['device 53463252', 'GNM75498'],
    ['asset-53463252-53463134-112-GBAAP', 'GNM75498'],
    ["l'Accueil n'imprime plus", 'GNM75498'],
    ['de printer aan het onthaal', 'GNM75498'],
    ['celle de la compta', 'WHJ01481'],
    ['die van de boekhouding', 'WHJ01481'],
    ['the one on the 3rd floor', 'WHJ02153'],
    ['au troisième étage', 'WHJ02153'],
    ['op de tweede verdieping', 'WHJ01481'],
    ['de kopieermachine in zaal B trekt geen papier meer', 'WHJ02153'],
    ['room B is jammed again', 'WHJ02153'],
    ['la C5030i', 'GNM75498'],
    ['the C5560i on the 3rd floor', 'WHJ02153'],
    ['le numéro de série se terminant par 1481', 'WHJ01481'],
  ])('finds "%s"', (text, serial) => {
    expect(first(text)?.candidates).toEqual([serial]);
  });

  it('keeps every device of a model as a candidate when nothing tells them apart', () => {
    expect(first('la C5560i')?.candidates).toEqual(['WHJ01481', 'WHJ02153']);
  });

  it('never goes beyond the fleet: a serial of nobody is text without candidates', () => {
    expect(first('XTR04417 est en panne')).toEqual({ text: 'XTR04417', by: 'serial', candidates: [] });
    expect(first('GNM75498 is down', demoFleets.b)?.candidates).toEqual([]);
  });

  it('finds several devices in one message', () => {
    expect(devicesIn('GNM75498 et WHJ02153').flatMap(({ candidates }) => candidates)).toEqual([
      'GNM75498',
      'WHJ02153',
    ]);
  });

  it.each([
    'the copier is down',
    'het toestel doet niets',
    "l'imprimante est en panne",
    'appelez le 02 555 12 34',
    'facture 90214477',
  ])('finds no device in "%s"', (text) => {
    expect(devicesIn(text)).toEqual([]);
  });
});
