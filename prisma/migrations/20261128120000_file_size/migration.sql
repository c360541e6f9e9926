-- AlterTable: what is stored already has its size counted
ALTER TABLE "StoredFile" ADD COLUMN "size" INTEGER;
UPDATE "StoredFile" SET "size" = octet_length("bytes");
ALTER TABLE "StoredFile" ALTER COLUMN "size" SET NOT NULL;
