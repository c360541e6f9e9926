-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'user', 'dealer', 'agent');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('teams', 'slack');

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" UUID,
    "programmeId" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "orderLimitCents" INTEGER,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "language" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatIdentity" (
    "id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "tenantId" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "address" JSONB,
    "language" TEXT,
    "unreachable" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ChatIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "attention" TEXT,
    "suite" TEXT,
    "phone" TEXT,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "tenantId" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "company" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contract" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "coveredKinds" TEXT[],

    CONSTRAINT "Contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Asset" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assetNumber" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "alias" TEXT,
    "place" TEXT,
    "siteId" UUID NOT NULL,
    "contractId" UUID,
    "eMaintenance" BOOLEAN NOT NULL DEFAULT false,
    "autoReplenishment" TEXT NOT NULL DEFAULT 'ineligible',
    "status" TEXT NOT NULL DEFAULT 'active',

    CONSTRAINT "Asset_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "AssetAssignment" (
    "accountId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "AssetAssignment_pkey" PRIMARY KEY ("accountId","assetId","personId")
);

-- CreateTable
CREATE TABLE "Meter" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "integrationId" TEXT NOT NULL,

    CONSTRAINT "Meter_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meterId" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,
    "source" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'recorded',
    "submittedById" UUID,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "CatalogueItem" (
    "id" UUID NOT NULL,
    "programmeId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "productCode" TEXT,
    "kind" TEXT NOT NULL,
    "colour" TEXT,
    "unitsPerBox" INTEGER NOT NULL DEFAULT 1,
    "priceCents" INTEGER NOT NULL,
    "frequent" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CatalogueItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogueCompatibility" (
    "itemId" UUID NOT NULL,
    "model" TEXT NOT NULL,

    CONSTRAINT "CatalogueCompatibility_pkey" PRIMARY KEY ("model","itemId")
);

-- CreateTable
CREATE TABLE "Order" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "assetId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "siteId" UUID NOT NULL,
    "attention" TEXT,
    "status" TEXT NOT NULL,
    "shipping" TEXT NOT NULL,
    "priorityConsent" BOOLEAN NOT NULL DEFAULT false,
    "poNumber" TEXT,
    "totalCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "trackingUrl" TEXT,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "accountId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPriceCents" INTEGER NOT NULL,
    "covered" BOOLEAN NOT NULL,
    "overOrder" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("accountId","orderId","itemId")
);

-- CreateTable
CREATE TABLE "Case" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "category" TEXT NOT NULL,
    "subcategory" TEXT,
    "scenario" TEXT,
    "status" TEXT NOT NULL DEFAULT 'created',
    "priority" INTEGER NOT NULL DEFAULT 3,
    "assetId" UUID,
    "reportedById" UUID NOT NULL,
    "contactId" UUID,
    "secondaryContactId" UUID,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "articleOutcome" TEXT,
    "articleIds" TEXT[],
    "awaitsCustomer" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "CaseActivity" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" UUID,
    "kind" TEXT NOT NULL,
    "body" TEXT,

    CONSTRAINT "CaseActivity_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "CaseWatcher" (
    "accountId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "CaseWatcher_pkey" PRIMARY KEY ("accountId","caseId","personId")
);

-- CreateTable
CREATE TABLE "ArticleOutcome" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "articleId" TEXT,
    "outcome" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "family" TEXT,
    "language" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArticleOutcome_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "reasons" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'pending',
    "decidedById" UUID,
    "decidedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" UUID,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 0,
    "outcome" JSONB,
    "message" JSONB,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inbox" (
    "source" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB,
    "status" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Inbox_pkey" PRIMARY KEY ("source","key")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" UUID NOT NULL,
    "turnKey" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "channel" "Channel" NOT NULL,
    "personId" UUID,
    "address" JSONB NOT NULL,
    "subject" TEXT,
    "language" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "replaces" JSONB,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "deliveredAt" TIMESTAMP(3),
    "message" JSONB,
    "error" TEXT,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_number_key" ON "Account"("number");

-- CreateIndex
CREATE INDEX "Account_parentId_idx" ON "Account"("parentId");

-- CreateIndex
CREATE INDEX "Person_accountId_role_idx" ON "Person"("accountId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Person_accountId_email_key" ON "Person"("accountId", "email");

-- CreateIndex
CREATE INDEX "ChatIdentity_personId_idx" ON "ChatIdentity"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatIdentity_channel_tenantId_externalId_key" ON "ChatIdentity"("channel", "tenantId", "externalId");

-- CreateIndex
CREATE INDEX "Contact_accountId_name_idx" ON "Contact"("accountId", "name");

-- CreateIndex
CREATE INDEX "Site_accountId_idx" ON "Site"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "AccessRequest_channel_tenantId_externalId_status_key" ON "AccessRequest"("channel", "tenantId", "externalId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Contract_accountId_number_key" ON "Contract"("accountId", "number");

-- CreateIndex
CREATE INDEX "Asset_accountId_alias_idx" ON "Asset"("accountId", "alias");

-- CreateIndex
CREATE INDEX "Asset_serial_idx" ON "Asset"("serial");

-- CreateIndex
CREATE UNIQUE INDEX "Asset_accountId_serial_key" ON "Asset"("accountId", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "Asset_accountId_assetNumber_key" ON "Asset"("accountId", "assetNumber");

-- CreateIndex
CREATE INDEX "AssetAssignment_accountId_personId_idx" ON "AssetAssignment"("accountId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Meter_accountId_assetId_code_key" ON "Meter"("accountId", "assetId", "code");

-- CreateIndex
CREATE INDEX "Reading_accountId_meterId_readAt_idx" ON "Reading"("accountId", "meterId", "readAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "CatalogueItem_programmeId_orderNumber_key" ON "CatalogueItem"("programmeId", "orderNumber");

-- CreateIndex
CREATE INDEX "Order_accountId_assetId_createdAt_idx" ON "Order"("accountId", "assetId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Order_accountId_requestedById_createdAt_idx" ON "Order"("accountId", "requestedById", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Order_accountId_number_key" ON "Order"("accountId", "number");

-- CreateIndex
CREATE INDEX "Case_accountId_assetId_status_idx" ON "Case"("accountId", "assetId", "status");

-- CreateIndex
CREATE INDEX "Case_accountId_reportedById_createdAt_idx" ON "Case"("accountId", "reportedById", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Case_accountId_createdAt_idx" ON "Case"("accountId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Case_accountId_number_key" ON "Case"("accountId", "number");

-- CreateIndex
CREATE INDEX "CaseActivity_accountId_caseId_at_idx" ON "CaseActivity"("accountId", "caseId", "at" DESC);

-- CreateIndex
CREATE INDEX "CaseWatcher_accountId_personId_idx" ON "CaseWatcher"("accountId", "personId");

-- CreateIndex
CREATE INDEX "ArticleOutcome_articleId_outcome_idx" ON "ArticleOutcome"("articleId", "outcome");

-- CreateIndex
CREATE INDEX "Approval_accountId_status_createdAt_idx" ON "Approval"("accountId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "Audit_accountId_entity_entityId_at_idx" ON "Audit"("accountId", "entity", "entityId", "at");

-- CreateIndex
CREATE INDEX "Session_updatedAt_idx" ON "Session"("updatedAt");

-- CreateIndex
CREATE INDEX "Draft_sessionId_status_idx" ON "Draft"("sessionId", "status");

-- CreateIndex
CREATE INDEX "Draft_expiresAt_idx" ON "Draft"("expiresAt");

-- CreateIndex
CREATE INDEX "Inbox_status_receivedAt_idx" ON "Inbox"("status", "receivedAt");

-- CreateIndex
CREATE INDEX "Outbox_status_dueAt_idx" ON "Outbox"("status", "dueAt");

-- CreateIndex
CREATE INDEX "Outbox_turnKey_position_idx" ON "Outbox"("turnKey", "position");

-- CreateIndex
CREATE INDEX "Outbox_subject_idx" ON "Outbox"("subject");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatIdentity" ADD CONSTRAINT "ChatIdentity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contract" ADD CONSTRAINT "Contract_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_contractId_fkey" FOREIGN KEY ("contractId") REFERENCES "Contract"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetAssignment" ADD CONSTRAINT "AssetAssignment_accountId_assetId_fkey" FOREIGN KEY ("accountId", "assetId") REFERENCES "Asset"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meter" ADD CONSTRAINT "Meter_accountId_assetId_fkey" FOREIGN KEY ("accountId", "assetId") REFERENCES "Asset"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_accountId_meterId_fkey" FOREIGN KEY ("accountId", "meterId") REFERENCES "Meter"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogueCompatibility" ADD CONSTRAINT "CatalogueCompatibility_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "CatalogueItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_accountId_orderId_fkey" FOREIGN KEY ("accountId", "orderId") REFERENCES "Order"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_accountId_assetId_fkey" FOREIGN KEY ("accountId", "assetId") REFERENCES "Asset"("accountId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseActivity" ADD CONSTRAINT "CaseActivity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseActivity" ADD CONSTRAINT "CaseActivity_accountId_caseId_fkey" FOREIGN KEY ("accountId", "caseId") REFERENCES "Case"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseWatcher" ADD CONSTRAINT "CaseWatcher_accountId_caseId_fkey" FOREIGN KEY ("accountId", "caseId") REFERENCES "Case"("accountId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
