import type { Tx } from '../../prisma/client.ts';
import { type Programme, programmeSchema } from './schema.ts';

/** Reads programmes, each validated once; `forget` makes the next read fetch again. */
export type Programmes = { load(db: Tx, id: string): Promise<Programme>; forget(): void };

/** Programmes change with a deploy or an import, not during a day: they are kept after the first read. */
export function createProgrammes(): Programmes {
  const known = new Map<string, Programme>();
  return {
    async load(db, id) {
      const kept = known.get(id);
      if (kept) return kept;
      const row = await db.programme.findUniqueOrThrow({ where: { id } });
      const programme = programmeSchema.parse(row.data);
      known.set(id, programme);
      return programme;
    },
    forget: () => known.clear(),
  };
}
