-- Columns with a fixed set of values: the lists in the code, see docs/decisions/0010-values-of-columns.md
ALTER TABLE "Person" ADD CONSTRAINT "Person_status_known" CHECK ("status" IN ('active', 'invited', 'deactivated'));
ALTER TABLE "Device" ADD CONSTRAINT "Device_status_known" CHECK ("status" IN ('active', 'pending-deletion'));
ALTER TABLE "Device" ADD CONSTRAINT "Device_autoReplenishment_known" CHECK ("autoReplenishment" IN ('ineligible', 'eligible', 'activate', 'active'));
ALTER TABLE "Meter" ADD CONSTRAINT "Meter_kind_known" CHECK ("kind" IN ('bw-large', 'bw-small', 'colour-large', 'colour-small', 'total'));
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_source_known" CHECK ("source" IN ('e-maintenance', 'estimate', 'person', 'visit'));
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_status_known" CHECK ("status" IN ('recorded', 'under-review'));
ALTER TABLE "Order" ADD CONSTRAINT "Order_status_known" CHECK ("status" IN ('awaiting-approval', 'submitted', 'confirmed', 'shipped', 'delivered', 'rejected', 'cancelled'));
ALTER TABLE "Order" ADD CONSTRAINT "Order_shipping_known" CHECK ("shipping" IN ('standard', 'ground', 'priority'));
ALTER TABLE "Case" ADD CONSTRAINT "Case_status_known" CHECK ("status" IN ('created', 'resolved', 'closed'));
ALTER TABLE "Case" ADD CONSTRAINT "Case_articleOutcome_known" CHECK ("articleOutcome" IN ('yes', 'no', 'none'));
ALTER TABLE "ArticleOutcome" ADD CONSTRAINT "ArticleOutcome_outcome_known" CHECK ("outcome" IN ('yes', 'no', 'none'));
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_status_known" CHECK ("status" IN ('pending', 'approved', 'rejected'));
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_status_known" CHECK ("status" IN ('open', 'done', 'cancelled', 'kept'));
ALTER TABLE "Inbox" ADD CONSTRAINT "Inbox_status_known" CHECK ("status" IN ('received', 'done'));
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_status_known" CHECK ("status" IN ('pending', 'delivered', 'failed'));
