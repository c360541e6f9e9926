-- One name for one thing: what the fleet is made of is called a device everywhere.
ALTER TABLE "Asset" RENAME TO "Device";
ALTER TABLE "AssetAssignment" RENAME TO "DeviceAssignment";
ALTER TABLE "DeviceAssignment" RENAME COLUMN "assetId" TO "deviceId";
ALTER TABLE "Meter" RENAME COLUMN "assetId" TO "deviceId";
ALTER TABLE "Order" RENAME COLUMN "assetId" TO "deviceId";
ALTER TABLE "Case" RENAME COLUMN "assetId" TO "deviceId";

ALTER TABLE "Device" RENAME CONSTRAINT "Asset_pkey" TO "Device_pkey";
ALTER TABLE "Device" RENAME CONSTRAINT "Asset_accountId_fkey" TO "Device_accountId_fkey";
ALTER TABLE "Device" RENAME CONSTRAINT "Asset_contractId_fkey" TO "Device_contractId_fkey";
ALTER TABLE "DeviceAssignment" RENAME CONSTRAINT "AssetAssignment_pkey" TO "DeviceAssignment_pkey";
ALTER TABLE "DeviceAssignment" RENAME CONSTRAINT "AssetAssignment_accountId_assetId_fkey" TO "DeviceAssignment_accountId_deviceId_fkey";
ALTER TABLE "Meter" RENAME CONSTRAINT "Meter_accountId_assetId_fkey" TO "Meter_accountId_deviceId_fkey";
ALTER TABLE "Case" RENAME CONSTRAINT "Case_accountId_assetId_fkey" TO "Case_accountId_deviceId_fkey";

ALTER INDEX "Asset_accountId_alias_idx" RENAME TO "Device_accountId_alias_idx";
ALTER INDEX "Asset_serial_idx" RENAME TO "Device_serial_idx";
ALTER INDEX "Asset_accountId_serial_key" RENAME TO "Device_accountId_serial_key";
ALTER INDEX "Asset_accountId_assetNumber_key" RENAME TO "Device_accountId_assetNumber_key";
ALTER INDEX "AssetAssignment_accountId_personId_idx" RENAME TO "DeviceAssignment_accountId_personId_idx";
ALTER INDEX "Meter_accountId_assetId_code_key" RENAME TO "Meter_accountId_deviceId_code_key";
ALTER INDEX "Order_accountId_assetId_createdAt_idx" RENAME TO "Order_accountId_deviceId_createdAt_idx";
ALTER INDEX "Case_accountId_assetId_status_idx" RENAME TO "Case_accountId_deviceId_status_idx";
