-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "estimated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "event" TEXT,
ADD COLUMN     "readOn" DATE;

ALTER TABLE "Reading" ADD CONSTRAINT "Reading_event_known" CHECK ("event" IN ('reset', 'rollover', 'engine', 'closing', 'first'));
