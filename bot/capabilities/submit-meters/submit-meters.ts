import { type Capability, defineFlow } from '../../engine/capability.ts';
import { aboutIt } from '../parts/device/about-device.ts';
import { amendMeters, beginMeters } from './amend.ts';
import { answerMeters } from './answer-question.ts';
import { claimsMeters, takesExchange } from './claims.ts';
import { meterClicks } from './clicks.ts';
import { correctionWaysOut } from './correction.ts';
import { type MetersDraft, metersDraft } from './draft.ts';
import { loadedFor, loadMeterFacts, type MeterFacts } from './facts.ts';
import { metersForm } from './form.ts';
import { waysOut } from './question-cards.ts';
import { runMeters } from './run.ts';
import { nextMetersStep } from './steps.ts';

const flow = defineFlow<MetersDraft, MeterFacts>({
  draft: metersDraft,
  begin: beginMeters,
  amend: amendMeters,
  load: loadMeterFacts,
  loadedFor,
  about: aboutIt,
  claims: claimsMeters,
  answerQuestion: answerMeters,
  next: nextMetersStep,
  clicks: meterClicks,
  edit: metersForm.show,
  accept: metersForm.accept,
  run: runMeters,
  waysOut({ code }, _draft, facts, view) {
    if (code === 'reading-superseded' && facts.device) return correctionWaysOut(view.t, facts.device);
    return code === 'reading-lower-now' ? waysOut(facts, view) : [];
  },
});

/** Meter readings by hand: judged against the record, then recorded (F8-F18, G38-G44, B8). */
export const submitMeters: Capability = {
  id: 'submit-meters',
  access: ['administrator', 'user', 'dealer'],
  menu: { title: 'meters.menu.title', example: 'meters.menu.example', group: 'readings' },
  subject: 'support.subject.submit-meters',
  topic: 'meters',
  yieldsTo: takesExchange,
  flow,
};
