import { expect, it } from 'vitest';
import { missingCount, problemSaid } from '../../../bot/capabilities/order-issue/words.ts';

it.each([
  ['on a reçu du cyan à la place du noir', 'wrong'],
  ['er zit magenta in ipv cyaan', 'wrong'],
  ['the toner does not fit', 'wrong'],
  ['il manque un carton dans la livraison', 'missing'],
  ['er ontbreekt een doos', 'missing'],
  ['got 2 instead of 3', 'missing'],
  ['le carton est abîmé', 'damaged'],
  ['de doos is beschadigd', 'damaged'],
  ['two boxes arrived crushed', 'damaged'],
  ['colis livré chez le voisin', 'misdelivered'],
  ['pakket op verkeerd adres', 'misdelivered'],
  ['this parcel isn’t ours', 'not-ordered'],
  ['wij hebben dit niet besteld', 'not-ordered'],
  ['un colis qui n’est pas pour nous', 'not-ordered'],
])('hears what is wrong with a delivery: %s [G45]', (text, kind) => {
  expect(problemSaid(text)).toBe(kind);
});

it('says nothing where the words do not [G45]', () => {
  expect(problemSaid('er is iets met mijn bestelling')).toBeNull();
});

it('makes out how many are missing of two figures, and of nothing else [G45]', () => {
  expect(missingCount('reçu 2 au lieu de 3')).toBe(1);
  expect(missingCount('2 dozen gekregen in plaats van 5')).toBe(3);
  expect(missingCount('received 3 instead of 2')).toBeNull();
  expect(missingCount('2 toners are missing')).toBeNull();
});
