import type { CaseDetails } from '../../../domain/cases/case-details.ts';
import { type Outcome, refuse } from '../../../domain/outcome.ts';
import { returnSubcategory } from '../../../domain/supplies/list-returns.ts';
import { type Answer, type Capability, defineFlow, type Scene, type Step } from '../../engine/capability.ts';
import { answerClicks, answeredFor, answerOfCase, answerStep } from '../parts/article/answer-first.ts';
import { openNewCase } from '../parts/case/opened-case.ts';
import { aboutDevice } from '../parts/device/about-device.ts';
import { deviceFirst } from '../parts/device/device-form.ts';
import { labelIn } from '../parts/label-in.ts';
import { alsoByPhone, onlyByPhone, returnsCard } from './cards.ts';
import { askedOf, asksForReturns, type ReturnDraft, returnSome, withWords } from './draft.ts';
import { loadReturnFacts, type ReturnFacts, returnedOf } from './facts.ts';
import { returnForm } from './form.ts';

const about = aboutDevice<ReturnDraft, ReturnFacts>('requests.return-supplies.title');

const flow = defineFlow<ReturnDraft, ReturnFacts>({
  draft: returnSome.draft,
  begin: (said) => ({
    ...withWords(about.begin(returnSome.draft.parse({}), said), said),
    list: asksForReturns(said.text),
    question: asksForReturns(said.text) ? '' : askedOf(said),
  }),
  amend: (draft, said, facts) => withWords(about.amend(draft, said, facts), said),
  load: loadReturnFacts,
  loadedFor: (draft) => [...about.loadedFor(draft), ...answeredFor(draft), draft.list],
  about: about.about,
  alert: alsoByPhone,
  next(draft, facts, view): Step {
    if (draft.list) return { kind: 'end', card: returnsCard(facts, view) };
    return (
      answerStep(draft, facts, view) ??
      onlyByPhone(draft, facts, view) ??
      about.ask(draft, facts, view) ??
      returnForm.show(draft, facts, view)
    );
  },
  clicks: [...about.clicks, ...answerClicks<ReturnDraft, ReturnFacts>()],
  ...deviceFirst(returnForm, 'requests.return-supplies.title'),
  takesFiles: true,
  run: askForReturn,
});

/** Opens the case: what goes back as data, and beside it what the person wrote (X45). */
async function askForReturn(scene: Scene, draft: ReturnDraft, facts: ReturnFacts): Promise<Outcome<Answer>> {
  const { t } = scene;
  const { device, rules } = facts;
  if (device === null) return refuse('device-not-found');
  const wanted = {
    deviceId: device.id,
    category: rules.category,
    subcategory: returnSubcategory,
    title: t.text('requests.return-supplies.title'),
    description: draft.words,
    details: detailsOf(draft, facts),
    ...(await answerOfCase(scene, draft)),
  };
  const promise = rules.promise && labelIn(t.language, rules.promise);
  return openNewCase(scene, wanted, (number) =>
    [t.text('requests.return-supplies.sent', { number }), promise].filter(Boolean).join(' '),
  );
}

function detailsOf(draft: ReturnDraft, facts: ReturnFacts): CaseDetails {
  const counted = returnedOf(draft, facts);
  const items = facts.items.flatMap(({ id, kind, colour, orderNumber }) => {
    const quantity = counted[id];
    return quantity === undefined ? [] : [{ item: { kind, colour, orderNumber }, quantity }];
  });
  return { request: 'return-supplies', answers: [{ field: 'items', value: { type: 'items', items } }] };
}

/** Supplies go back, and what became of those that did (X44-X47). */
export const returnSupplies: Capability = {
  id: 'return-supplies',
  access: ['administrator', 'user'],
  menu: {
    title: 'requests.return-supplies.title',
    example: 'requests.return-supplies.example',
    group: 'supplies',
  },
  subject: 'requests.return-supplies.title',
  topic: 'returns',
  flow,
};
