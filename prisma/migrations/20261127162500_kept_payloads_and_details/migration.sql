-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "details" JSONB;

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "owner" TEXT NOT NULL DEFAULT '';
