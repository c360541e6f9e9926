import { shorten } from '../../../cards/words/shorten.ts';
import { type Capability, defineFlow } from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { turned } from '../parts/article/article-part.ts';
import { dangerCard } from '../parts/desk/danger-card.ts';
import { isForDesk } from '../parts/desk/desk-draft.ts';
import { aboutIt } from '../parts/device/about-device.ts';
import { deviceOf } from '../parts/device/device-draft.ts';
import { faultClicks } from './clicks.ts';
import {
  amendFault,
  beginFault,
  type FaultDraft,
  type FaultFacts,
  faultDraft,
  loadFaultFacts,
  reportAFault,
} from './draft.ts';
import { faultForm } from './form.ts';
import { runFault } from './run.ts';
import { sendingOrdered } from './send-at-once.ts';
import { nextFaultStep } from './steps.ts';

/** "Yeah, and have someone call me" joins the case that is asked about; what follows the yes is for that. */
const beginsWithYes = (text: string): boolean => /^(?:oui|ouais|ja|yes|yep|yeah)[\s,.!]/iu.test(text.trim());

/** As much of what somebody wrote as tells one report from another. */
const nameLength = 60;

const flow = defineFlow<FaultDraft, FaultFacts>({
  draft: faultDraft,
  begin: beginFault,
  claims: (said, draft, facts) =>
    (isForDesk(said, draft) && !(facts.openCases.length > 0 && beginsWithYes(said.text))) ||
    turned(draft, said.text, facts.articles) !== null ||
    sendingOrdered(draft, said, facts) !== null,
  amend: (draft, said, facts) =>
    turned(draft, said.text, facts.articles) ??
    sendingOrdered(draft, said, facts) ??
    amendFault(draft, said, facts),
  load: loadFaultFacts,
  loadedFor: (draft) => [
    ...deviceOf(draft),
    draft.isNew,
    draft.articleOutcome,
    draft.sought,
    draft.problem,
    draft.danger,
  ],
  about: aboutIt,
  names: ({ description }) => shorten(description.replace(/\s+/g, ' ').trim(), nameLength) || null,
  alert: dangerCard,
  next: nextFaultStep,
  clicks: faultClicks,
  edit: faultForm.show,
  accept: faultForm.accept,
  takesFiles: true,
  run: runFault,
});

/** A malfunction: articles first, then a case (G23-G31). */
export const reportFault: Capability = {
  id: 'report-fault',
  access: ['administrator', 'user', 'dealer'],
  menu: { title: 'faults.menu.title', example: 'faults.menu.example', group: 'problems' },
  subject: 'support.subject.report-fault',
  topic: 'faults',
  readsFirst: true,
  offerForFiles: ({ t }) => beginOf(reportAFault, t.text('faults.menu.title')),
  flow,
};
