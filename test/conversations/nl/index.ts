import { cases } from './cases.ts';
import { devices } from './devices.ts';
import { doubles } from './doubles.ts';
import { faults } from './faults.ts';
import { followingOrders } from './following-orders.ts';
import { orders } from './orders.ts';
import { readings } from './readings.ts';
import { requests } from './requests.ts';
import { returnsAndStock } from './returns-and-stock.ts';
import { safety } from './safety.ts';
import { takeBack } from './take-back.ts';
import { talk } from './talk.ts';

export const nl = [
  ...faults,
  ...cases,
  ...readings,
  ...orders,
  ...followingOrders,
  ...returnsAndStock,
  ...devices,
  ...requests,
  ...takeBack,
  ...safety,
  ...talk,
  ...doubles,
];
