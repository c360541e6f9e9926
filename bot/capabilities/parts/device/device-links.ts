import { z } from 'zod';
import { deviceFilters } from '../../../../domain/fleet/page-of-devices.ts';
import { beginning } from '../../../engine/links.ts';
import { directoryLinks } from '../directory/directory-links.ts';
import { deviceShape } from './device-draft.ts';

/** Gives a device a name (F66). */
export const nameADevice = beginning(
  'set-alias',
  z.object({ ...deviceShape, alias: z.string().max(60).nullable().default(null) }),
);

/** The list of devices and one of them (F19, F20, G16). */
export const deviceDirectory = directoryLinks('list-devices', deviceFilters);
