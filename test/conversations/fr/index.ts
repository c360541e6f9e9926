import { cases } from './cases.ts';
import { doubles } from './doubles.ts';
import { faults } from './faults.ts';
import { orders } from './orders.ts';
import { readings } from './readings.ts';
import { shapes } from './shapes.ts';
import { talk } from './talk.ts';

export const fr = [...faults, ...cases, ...readings, ...orders, ...talk, ...doubles, ...shapes];
