import { expect, inject, test } from 'vitest';
import { pendingSchemaChanges } from '../../prisma/migrate/migrations.ts';

test('the migrations lead to exactly what the schema says', async () => {
  expect(await pendingSchemaChanges(inject('postgres'))).toBeNull();
});
