import { z } from 'zod';
import { click } from '../../engine/links.ts';

/** "Me too": joins the watch list of a case that is open already. */
export const meToo = click('meToo', z.object({ number: z.string().max(20) }));

/** None of the open cases: it is something new. */
export const different = click('different');
