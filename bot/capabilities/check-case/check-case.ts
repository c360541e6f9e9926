import { listCases } from '../../../domain/cases/list-cases.ts';
import type { Answer, Capability, Request, Scene } from '../../engine/capability.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { button } from '../../engine/replies.ts';
import { listAction, openAction, unwatchAction, watchAction } from './case-actions.ts';
import { caseListCard, homeLength, pageLength } from './case-list-card.ts';
import { oneCase } from './one-case.ts';

/** One case by number, device or words, and my lists (F3-F7, G53-G60). */
export const checkCase: Capability = {
  id: 'check-case',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: { title: 'cases.menu.title', example: 'cases.menu.example', group: 'follow-up' },
  answer,
  actions: { open: openAction, list: listAction, watch: watchAction, unwatch: unwatchAction },
  home: async (scene) => [
    caseListCard(
      scene,
      'mine',
      await listCases(scene, { list: 'mine', openOnly: true, take: homeLength }),
      0,
    ),
  ],
};

async function answer(scene: Scene, request: Request): Promise<Answer> {
  const { slots } = request.understanding;
  if (slots.case) return oneCase(scene, slots.case);
  const assetIds = slots.device?.candidates ?? [];
  if (slots.device && assetIds.length === 0) return unknownDevice(scene);
  const assetId = assetIds[0];
  const list = assetId === undefined ? 'mine' : 'all';
  const page = await listCases(scene, {
    list,
    take: pageLength,
    ...(assetId === undefined ? {} : { assetId }),
  });
  const only = page.total === 1 ? page.rows[0] : undefined;
  if (only && assetId !== undefined) return oneCase(scene, only.number);
  return { replies: [{ kind: 'card', card: caseListCard(scene, list, page, 0, assetId) }] };
}

function unknownDevice({ t }: Scene): Answer {
  const myCases = button('check-case.list', t.text('cases.list.mine'), { list: 'mine', skip: 0 });
  return { replies: [refusalCard(t, { code: 'device-not-found', args: {} }, [myCases])] };
}
