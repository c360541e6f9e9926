import { describe, expect, it } from 'vitest';
import { findSupplies } from '../../bot/understanding/slots/supplies/find-supplies.ts';
import { readMessage } from '../../bot/understanding/text/message.ts';

const supplies = (text: string) =>
  findSupplies(readMessage(text)).map(({ kind, colour, orderNumber, quantity }) =>
    [orderNumber ?? kind, colour, quantity].filter((part) => part !== null).join(' '),
  );

describe('supplies in a message [G49 G52 X38]', () => {
  it.each([
    ['2 toners cyan svp', ['toner cyan 2']],
    ['deux toners noirs et un jaune', ['toner black 2', 'toner yellow 1']],
    ['6R1509 x3', ['6R1509 3']],
    ['106R01047', ['106R01047']],
    ['0250A013, quatre', ['0250A013 4']],
    ['nietjes', ['staples']],
    ['half dozijn doosjes nietjes graag', ['staples 6']],
    ["une douzaine de boîtes d'agrafes", ['staples 12']],
    ['a couple of yellow cartridges', ['toner yellow 2']],
    ['een paar magenta toners', ['toner magenta 2']],
    ['cyaan en geel', ['toner cyan', 'toner yellow']],
    ['one of each colour', ['toner black 1', 'toner cyan 1', 'toner magenta 1', 'toner yellow 1']],
    ['un bac de récupération', ['waste-container 1']],
    ['drum voor de kopier', ['drum']],
  ])('reads "%s"', (text, expected) => {
    expect(supplies(text)).toEqual(expected);
  });

  it('leaves the quantity open for a bare plural, so that the person is asked', () => {
    expect(findSupplies(readMessage('des agrafes'))[0]?.quantity).toBeNull();
  });
});
