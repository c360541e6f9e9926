-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "submissionId" UUID;

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "closeReason" TEXT;

-- AlterTable
ALTER TABLE "Approval" ADD COLUMN     "remindedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Approval_accountId_subjectId_idx" ON "Approval"("accountId", "subjectId");

-- CreateIndex
CREATE INDEX "Audit_accountId_personId_at_idx" ON "Audit"("accountId", "personId", "at");

-- What was sent can be withdrawn: a word more in the lists
ALTER TABLE "Reading" DROP CONSTRAINT "Reading_status_known";
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_status_known" CHECK ("status" IN ('recorded', 'under-review', 'withdrawn'));
ALTER TABLE "Order" DROP CONSTRAINT "Order_status_known";
ALTER TABLE "Order" ADD CONSTRAINT "Order_status_known" CHECK ("status" IN ('awaiting-approval', 'submitted', 'confirmed', 'shipped', 'delivered', 'rejected', 'cancelled', 'withdrawn'));
ALTER TABLE "Approval" DROP CONSTRAINT "Approval_status_known";
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_status_known" CHECK ("status" IN ('pending', 'approved', 'rejected', 'withdrawn'));
ALTER TABLE "Case" ADD CONSTRAINT "Case_closeReason_known" CHECK ("closeReason" IN ('withdrawn'));
