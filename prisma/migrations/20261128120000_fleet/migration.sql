-- AlterTable
ALTER TABLE "Approval" ADD COLUMN     "deed" JSONB;

-- CreateTable
CREATE TABLE "RegisteredDevice" (
    "serial" TEXT NOT NULL,
    "assetNumber" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "counters" JSONB NOT NULL,
    "contractNumber" TEXT,

    CONSTRAINT "RegisteredDevice_pkey" PRIMARY KEY ("serial")
);

-- CreateIndex
CREATE UNIQUE INDEX "RegisteredDevice_assetNumber_key" ON "RegisteredDevice"("assetNumber");
