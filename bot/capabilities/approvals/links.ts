import { z } from 'zod';
import { action } from '../../engine/links.ts';

const oneApproval = z.object({ approval: z.uuid() });

/** Shows a request for approval as it stands. */
export const openApproval = action('approvals.open', oneApproval);

/** The two decisions. */
export const approve = action('approvals.approve', oneApproval);
export const reject = action('approvals.reject', oneApproval);
