import { click } from '../../engine/links.ts';

/** Not this device: the choice again. */
export const otherDevice = click('otherDevice');

/** The two counters that looked mixed up get each other's figure; or they are right as they are. */
export const exchange = click('exchange');
export const notExchanged = click('notExchanged');

/** Unusual figures are right, are right although they are lower, are to be changed, or are judged again. */
export const sure = click('sure');
export const insists = click('insists');
export const change = click('change');
export const check = click('check');

/** Hand the figures to the desk: to be checked (F10), as a question about the contract (F11), or to add counters (F1). */
export const review = click('review');
export const contract = click('contract');
export const missing = click('missing');
