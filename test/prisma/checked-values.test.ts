import { expect, test } from 'vitest';
import { draftStatuses } from '../../bot/engine/drafts.ts';
import { inboxStatuses } from '../../bot/engine/inbox.ts';
import { outboxStatuses } from '../../bot/engine/outbox.ts';
import { accessStatuses } from '../../domain/access/request-access.ts';
import { approvalStatuses } from '../../domain/approvals/load-approval.ts';
import { caseCategories } from '../../domain/cases/case-categories.ts';
import { activityKinds, caseStatuses, closeReasons } from '../../domain/cases/case-detail.ts';
import { articleOutcomes } from '../../domain/cases/record-article-outcome.ts';
import { deviceStatuses, replenishments } from '../../domain/fleet/find-device.ts';
import { meterKinds } from '../../domain/fleet/list-fleet.ts';
import { membershipStatuses } from '../../domain/membership/load-membership.ts';
import { readingEvents, readingSources, readingStatuses } from '../../domain/meters/rules/meter-state.ts';
import { personStatuses } from '../../domain/people/actor.ts';
import { paymentMethods } from '../../domain/programmes/membership-schema.ts';
import { orderStatuses } from '../../domain/supplies/order-status.ts';
import { shippings } from '../../domain/supplies/rules/price-order.ts';
import { useDatabase } from '../support/use-database.ts';

const database = useDatabase();

test('the database takes exactly the values the code knows [F7 F12 F17 X20 X57]', async () => {
  const rows = await database.db.$queryRaw<{ name: string; definition: string }[]>`
    SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conname LIKE '%_known'`;
  const values = (definition: string) => [...definition.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  expect(Object.fromEntries(rows.map(({ name, definition }) => [name, values(definition)]))).toEqual({
    Person_status_known: personStatuses,
    Device_status_known: deviceStatuses,
    Device_autoReplenishment_known: replenishments,
    Meter_kind_known: meterKinds,
    Reading_source_known: readingSources,
    Reading_status_known: readingStatuses,
    Reading_event_known: readingEvents,
    Order_status_known: orderStatuses,
    Order_shipping_known: shippings,
    Case_status_known: caseStatuses,
    Case_closeReason_known: closeReasons,
    Case_articleOutcome_known: articleOutcomes,
    ArticleOutcome_outcome_known: articleOutcomes,
    Approval_status_known: approvalStatuses,
    Membership_status_known: membershipStatuses,
    Membership_payment_known: paymentMethods,
    AccessRequest_status_known: accessStatuses,
    Draft_status_known: draftStatuses,
    Inbox_status_known: inboxStatuses,
    Outbox_status_known: outboxStatuses,
  });
});

test('the demo cases are filed under categories there are, and tell of things that can happen [G58]', async () => {
  const { db } = database;
  const cases = await db.case.findMany({ distinct: ['category'] });
  const activities = await db.caseActivity.findMany({ distinct: ['kind'] });
  expect(caseCategories).toEqual(expect.arrayContaining(cases.map(({ category }) => category)));
  expect(activityKinds).toEqual(expect.arrayContaining(activities.map(({ kind }) => kind)));
  expect(cases.length).toBeGreaterThan(2);
});
