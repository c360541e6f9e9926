-- AlterTable
ALTER TABLE "Contract" ADD COLUMN     "billingMonths" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "feeCents" INTEGER,
ADD COLUMN     "noticeMonths" INTEGER,
ADD COLUMN     "poNumber" TEXT;

-- A period of no month would have no next one
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_billingMonths_counted" CHECK ("billingMonths" BETWEEN 1 AND 60);
