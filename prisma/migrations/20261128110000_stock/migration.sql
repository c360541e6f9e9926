-- CreateTable
CREATE TABLE "Stock" (
    "accountId" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "boxes" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "toldById" UUID NOT NULL,
    "toldAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Stock_pkey" PRIMARY KEY ("accountId","deviceId","itemId")
);

-- AddForeignKey
ALTER TABLE "Stock" ADD CONSTRAINT "Stock_accountId_deviceId_fkey" FOREIGN KEY ("accountId", "deviceId") REFERENCES "Device"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
