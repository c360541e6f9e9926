import { describe, expect, it } from 'vitest';
import { saidPostalCode } from '../../bot/capabilities/add-device/said-postal-code.ts';
import { saidSerials } from '../../bot/capabilities/parts/device/said-serial.ts';

describe('what a message says of a device to be added', () => {
  it.each([
    ['MX4123456, J3X 0E1, celle-là est à nous', ['MX4123456'], 'J3X 0E1'],
    ['Voici le numéro : gnm 80122. On est au 5000 Namur.', ['GNM80122'], '5000'],
    ['mijn machine, MX4590117, 5611 EM', ['MX4590117'], '5611 EM'],
    ['QNE08817, and ours: PE1 5XN', ['QNE08817'], 'PE1 5XN'],
    ['postal code 80302 serial WHJ05523 please add', ['WHJ05523'], '80302'],
    ['GNM80112 et GNM80113 pour 92 400', ['GNM80112', 'GNM80113'], '92 400'],
    ['we zitten hier in 1000 in het gebouw', [], '1000'],
    ['my serial is WFD0291O', [], null],
  ])('is its numbers and its postal code: %s [X54 X58]', (text, serials, postalCode) => {
    expect({ serials: saidSerials(text), postalCode: saidPostalCode(text) }).toEqual({ serials, postalCode });
  });
});
