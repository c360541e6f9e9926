import { type Capability, defineFlow } from '../../engine/capability.ts';
import { helped, notHelped } from '../parts/article/article-clicks.ts';
import { turned } from '../parts/article/article-part.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import { faultClicks } from './clicks.ts';
import {
  amendFault,
  beginFault,
  type FaultDraft,
  type FaultFacts,
  faultDraft,
  loadFaultFacts,
} from './draft.ts';
import { faultForm } from './form.ts';
import { runFault } from './run.ts';
import { nextFaultStep } from './steps.ts';

const flow = defineFlow<FaultDraft, FaultFacts>({
  draft: faultDraft,
  begin: beginFault,
  claims: ({ text }, draft, { articles }) => turned(draft, text, articles) !== null,
  amend: (draft, said, { articles, devices }) =>
    turned(draft, said.text, articles) ?? amendFault(draft, said, devices),
  load: loadFaultFacts,
  loadedFor: (draft) => [
    ...deviceOf(draft),
    draft.isNew,
    draft.articleOutcome,
    draft.description,
    draft.problem,
  ],
  next: nextFaultStep,
  clicks: faultClicks,
  spoken: (act, draft, facts) => {
    const asked = facts.device !== null && facts.openCases.length === 0 && facts.articles.length > 0;
    if (!asked || draft.articleOutcome !== null) return null;
    return act === 'confirm' ? helped : notHelped;
  },
  edit: faultForm.show,
  accept: faultForm.accept,
  run: runFault,
});

/** A malfunction: articles first, then a case (G23-G31). */
export const reportFault: Capability = {
  id: 'report-fault',
  access: ['administrator', 'user', 'dealer'],
  menu: { title: 'faults.menu.title', example: 'faults.menu.example', group: 'problems' },
  subject: 'support.subject.report-fault',
  topic: 'faults',
  flow,
};
