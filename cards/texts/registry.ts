/** Every area of texts: one folder of `catalogues` and one line here each. Keys begin with the name of their area. */

export { access } from './catalogues/access/index.ts';
export { articles } from './catalogues/articles/index.ts';
export { cards } from './catalogues/cards/index.ts';
export { cases } from './catalogues/cases/index.ts';
export { contracts } from './catalogues/contracts/index.ts';
export { desk } from './catalogues/desk/index.ts';
export { devices } from './catalogues/devices/index.ts';
export { engine } from './catalogues/engine/index.ts';
export { faults } from './catalogues/faults/index.ts';
export { files } from './catalogues/files/index.ts';
export { forms } from './catalogues/forms/index.ts';
export { gaps } from './catalogues/gaps/index.ts';
export { guides } from './catalogues/guides/index.ts';
export { help } from './catalogues/help/index.ts';
export { manifest } from './catalogues/manifest/index.ts';
export { meters } from './catalogues/meters/index.ts';
export { orders } from './catalogues/orders/index.ts';
export { people } from './catalogues/people/index.ts';
export { refusal } from './catalogues/refusal/index.ts';
export { replenishment } from './catalogues/replenishment/index.ts';
export { requests } from './catalogues/requests/index.ts';
export { sent } from './catalogues/sent/index.ts';
export { slack } from './catalogues/slack/index.ts';
export { supplies } from './catalogues/supplies/index.ts';
export { support } from './catalogues/support/index.ts';
export { teams } from './catalogues/teams/index.ts';
