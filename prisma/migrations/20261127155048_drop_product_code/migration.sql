-- AlterTable
ALTER TABLE "CatalogueItem" DROP COLUMN "productCode";
