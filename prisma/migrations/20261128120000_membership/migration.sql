-- CreateTable
CREATE TABLE "BusinessAccount" (
    "accountId" UUID NOT NULL,
    "caseId" UUID,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "formerEmail" TEXT,

    CONSTRAINT "BusinessAccount_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "MemberProduct" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "serial" TEXT,
    "boughtOn" DATE,
    "country" TEXT,
    "dealer" TEXT,
    "guessed" BOOLEAN NOT NULL DEFAULT false,
    "points" INTEGER,
    "former" BOOLEAN NOT NULL DEFAULT false,
    "registeredById" UUID,
    "registeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MemberProduct_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "accountId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "tier" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "payment" TEXT NOT NULL,
    "feeCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "poNumber" TEXT,
    "signedUpById" UUID NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "dueOn" DATE NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("accountId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MemberProduct_accountId_serial_key" ON "MemberProduct"("accountId", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_number_key" ON "Membership"("number");

-- CreateIndex
CREATE INDEX "Membership_accountId_status_idx" ON "Membership"("accountId", "status");

-- Two sign-ups at once: the second finds the first (Prisma has no word for an index of some rows)
CREATE UNIQUE INDEX "Membership_active_key" ON "Membership"("accountId") WHERE "status" = 'active';

-- Nine digits, as they are printed
ALTER SEQUENCE "Membership_number_seq" RESTART WITH 100000000;

-- Columns with a fixed set of values: the lists in the code, see docs/decisions/0013-values-of-columns.md
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_status_known" CHECK ("status" IN ('active', 'replaced'));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_payment_known" CHECK ("payment" IN ('card', 'transfer'));
