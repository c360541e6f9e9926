import { cases } from './cases.ts';
import { changes } from './changes.ts';
import { contracts } from './contracts.ts';
import { devices } from './devices.ts';
import { doubles } from './doubles.ts';
import { faults } from './faults.ts';
import { fleet } from './fleet.ts';
import { followingOrders } from './following-orders.ts';
import { lookups } from './lookups.ts';
import { membership } from './membership.ts';
import { orders } from './orders.ts';
import { people } from './people.ts';
import { readings } from './readings.ts';
import { requests } from './requests.ts';
import { returnsAndStock } from './returns-and-stock.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
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
  ...fleet,
  ...requests,
  ...changes,
  ...contracts,
  ...membership,
  ...lookups,
  ...takeBack,
  ...people,
  ...settings,
  ...safety,
  ...talk,
  ...doubles,
];
