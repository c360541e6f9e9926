-- CreateTable
CREATE TABLE "StoredFile" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "caseId" UUID,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateIndex
CREATE INDEX "StoredFile_accountId_caseId_idx" ON "StoredFile"("accountId", "caseId");

-- CreateIndex
CREATE INDEX "StoredFile_expiresAt_idx" ON "StoredFile"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_id_key" ON "StoredFile"("id");

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_accountId_caseId_fkey" FOREIGN KEY ("accountId", "caseId") REFERENCES "Case"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
