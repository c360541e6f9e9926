-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "countsUse" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "plainText" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "quietFrom" TEXT,
ADD COLUMN     "quietTo" TEXT;

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "mobile" TEXT;

-- AlterTable
ALTER TABLE "AccessRequest" ADD COLUMN     "accountId" UUID,
ADD COLUMN     "address" JSONB,
ADD COLUMN     "decidedAt" TIMESTAMP(3),
ADD COLUMN     "decidedById" UUID,
ADD COLUMN     "language" TEXT;

-- AlterTable
ALTER TABLE "ArticleOutcome" ALTER COLUMN "personId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "choicesFrom" INTEGER;

-- CreateTable
CREATE TABLE "NoticeChoice" (
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "wanted" BOOLEAN NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("personId","kind")
);

-- DropIndex
DROP INDEX "AccessRequest_channel_tenantId_externalId_status_key";

-- CreateIndex
CREATE UNIQUE INDEX "AccessRequest_channel_tenantId_externalId_key" ON "AccessRequest"("channel", "tenantId", "externalId");

-- CreateIndex
CREATE INDEX "AccessRequest_accountId_status_idx" ON "AccessRequest"("accountId", "status");

-- CreateIndex
CREATE INDEX "Outbox_owner_createdAt_idx" ON "Outbox"("owner", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A request is open, or decided one way
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_status_known" CHECK ("status" IN ('open', 'approved', 'refused'));
