import type { CaseStatus } from '../../cases/case-detail.ts';

/** The case that asks for an account, as far as it decides what the account is. */
export type AskingCase = { status: CaseStatus; closeReason: string | null };

/**
 * What an account is by the case that asks for it: pending until the desk has resolved it, and none any more when it was
 * withdrawn (C1, C5). null: it needed no case.
 */
export function accountState(asking: AskingCase | null): 'none' | 'pending' | 'validated' {
  if (asking === null) return 'validated';
  if (asking.closeReason === 'withdrawn') return 'none';
  return asking.status === 'created' ? 'pending' : 'validated';
}
