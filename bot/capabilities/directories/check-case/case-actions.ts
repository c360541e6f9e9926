import { z } from 'zod';
import { caseLists, listCases } from '../../../../domain/cases/list-cases.ts';
import { watchCase } from '../../../../domain/cases/watch-case.ts';
import { defineAction } from '../../../engine/capability.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import { caseCard } from '../../parts/case/case-card.ts';
import { caseListCard, pageLength } from './case-list-card.ts';
import { oneCase } from './one-case.ts';

const oneNumber = z.object({ number: z.string() });
const onePage = z.object({
  list: z.enum(caseLists),
  skip: z.number().int().min(0).max(10_000),
  deviceId: z.uuid().optional(),
});

/** Opens or refreshes a case (F4). */
export const openAction = defineAction({
  payload: oneNumber,
  run: (scene, { number }) => oneCase(scene, number),
});

/** Another list, or the next page of one. */
export const listAction = defineAction({
  payload: onePage,
  async run(scene, { list, skip, deviceId }) {
    const device = deviceId === undefined ? {} : { deviceId };
    const page = await listCases(scene, { list, skip, take: pageLength, ...device });
    return { replies: [{ kind: 'card', card: caseListCard(scene, list, page, skip, deviceId) }] };
  },
});

/** Joins the watch list (F45). */
export const watchAction = watching(true);

/** Leaves it. */
export const unwatchAction = watching(false);

function watching(watch: boolean) {
  return defineAction({
    payload: oneNumber,
    async run(scene, { number }) {
      const watched = await watchCase(scene, number, watch);
      if (!watched.ok) return { replies: [refusalCard(scene.t, watched.refusal, [])] };
      return { replies: [{ kind: 'card', card: caseCard(scene, watched.value) }] };
    },
  });
}
