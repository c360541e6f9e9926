import { listCases } from '../../../../domain/cases/list-cases.ts';
import type { Answer, Capability, Scene, Utterance } from '../../../engine/capability.ts';
import { linkTo } from '../../../engine/links.ts';
import { refusalCard } from '../../../engine/present-refusal.ts';
import { showCases } from '../../parts/case/case-links.ts';
import { caseActions } from './case-actions.ts';
import { caseListCard, homeLength, pageLength } from './case-list-card.ts';
import { oneCase } from './one-case.ts';

/** One case by number, device or words, and my lists (F3-F7, G53-G60). */
export const checkCase: Capability = {
  id: 'check-case',
  access: ['administrator', 'user', 'dealer', 'agent'],
  menu: { title: 'cases.menu.title', example: 'cases.menu.example', group: 'follow-up' },
  answer,
  actions: caseActions,
  home: async (scene) => [
    caseListCard(
      scene,
      'mine',
      await listCases(scene, { list: 'mine', openOnly: true, take: homeLength }),
      0,
    ),
  ],
};

async function answer(scene: Scene, utterance: Utterance): Promise<Answer> {
  const { slots } = utterance.understanding;
  if (slots.case) return oneCase(scene, slots.case);
  const deviceIds = slots.device?.candidates ?? [];
  if (slots.device && deviceIds.length === 0) return unknownDevice(scene);
  const deviceId = deviceIds[0];
  const list = deviceId === undefined ? 'mine' : 'all';
  const page = await listCases(scene, {
    list,
    take: pageLength,
    ...(deviceId === undefined ? {} : { deviceId }),
  });
  const only = page.total === 1 ? page.rows[0] : undefined;
  if (only && deviceId !== undefined) return oneCase(scene, only.number);
  return { replies: [{ kind: 'card', card: caseListCard(scene, list, page, 0, deviceId) }] };
}

function unknownDevice({ t }: Scene): Answer {
  const myCases = linkTo(showCases, t.text('cases.list.mine'), { list: 'mine', skip: 0 });
  return { replies: [refusalCard(t, { code: 'device-not-found', args: {} }, [myCases])] };
}
