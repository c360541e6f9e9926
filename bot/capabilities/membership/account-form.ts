import { z } from 'zod';
import { refuseDocuments } from '../../../domain/membership/rules/documents.ts';
import type { DocumentRules } from '../../../domain/programmes/membership-schema.ts';
import type { FlowView } from '../../engine/capability.ts';
import { deskNotes } from '../parts/desk/desk-notes.ts';
import { fieldGroup, type Repeated } from '../parts/form/field-group.ts';
import { formStep } from '../parts/form/form-step.ts';
import { labelIn } from '../parts/label-in.ts';
import type { MemberDraft } from './draft.ts';
import type { Known, MemberFacts } from './facts.ts';
import { tierTerms } from './tier-words.ts';
import { chosenTier, documentRules } from './wanted.ts';
import { withinSentence } from './within-sentence.ts';

type Kind = DocumentRules['kinds'][number];

const schema = z.object({
  organisation: z.string().trim().min(1).max(200),
  formerEmail: z.email('access.form.emailWrong').max(200).optional(),
  authorised: z.literal(true, 'membership.account.notAuthorised'),
});
const oneDocument = z.object({ document: z.string().min(1) });

const checkList = (kinds: readonly Kind[]) =>
  fieldGroup({
    things: kinds,
    schema: z.object({ given: z.boolean() }),
    key: ({ id }: Kind) => `document-${id}`,
  });

/** The account with the programme: one's documents by VAT status, and the e-mail of a former membership (C1-C4). */
export const accountForm = formStep<MemberDraft, MemberFacts & { known: Known }, typeof schema>({
  ask: (draft, facts, view) => ({
    schema,
    titleKey: 'membership.account.title',
    introKey: draft.vat ? 'membership.account.intro.vat' : 'membership.account.intro.noVat',
    introArgs: { days: facts.known.rules.validationDays },
    notes: [...accountNotes(draft, facts.known, view), ...deskNotes(draft, facts, view)],
    each: documentFields(draft, facts.known, view),
    fields: {
      organisation: { input: 'text', labelKey: 'requests.membership.organisation' },
      formerEmail: {
        input: 'text',
        labelKey: 'requests.membership.formerEmail',
        hintKey: 'membership.account.formerEmailHint',
      },
      authorised: {
        input: 'toggle',
        labelKey: 'requests.membership.authorised',
        textKey: 'membership.account.authorised',
      },
    },
  }),
  values: (draft, { known }) => ({
    organisation: draft.organisation ?? known.company,
    formerEmail: draft.formerEmail,
    authorised: draft.authorised,
    document: draft.documents[0],
    ...checkList(kindsOf(draft, known)).each(({ id }) => ({ given: draft.documents.includes(id) })),
  }),
  fill(draft, { organisation, formerEmail = '', authorised, ...answers }, { known }) {
    const documents = documentsIn(answers, draft, known);
    return { ...draft, organisation, formerEmail, authorised, documents };
  },
  check(filled, { known }, { t }) {
    const rules = documentRules(filled, known);
    const wrong = rules === null ? null : refuseDocuments(rules, filled.documents);
    return wrong === null ? {} : { error: t.text(`membership.documents.${wrong}`) };
  },
});

function documentsIn(answers: Readonly<Record<string, unknown>>, draft: MemberDraft, known: Known): string[] {
  if (isOneOf(draft, known)) return [oneDocument.parse(answers).document];
  const listed = checkList(kindsOf(draft, known)).answers(answers);
  return listed.filter(([, { given }]) => given).map(([{ id }]) => id);
}

function kindsOf(draft: MemberDraft, known: Known): Kind[] {
  return documentRules(draft, known)?.kinds ?? [];
}

function isOneOf(draft: MemberDraft, known: Known): boolean {
  return documentRules(draft, known)?.exactlyOne ?? false;
}

/** Exactly one is a choice, any of them a check list. */
function documentFields(draft: MemberDraft, known: Known, { language }: FlowView): Repeated {
  const kinds = kindsOf(draft, known);
  if (!isOneOf(draft, known))
    return checkList(kinds).ask(({ label }) => ({
      given: {
        input: 'toggle',
        labelKey: 'membership.documents.kind',
        labelArgs: { kind: labelIn(language, label) },
        textKey: 'membership.documents.given',
      },
    }));
  const options = kinds.map(({ id, label }) => ({ value: id, label: labelIn(language, label) }));
  return {
    schema: oneDocument,
    fields: {
      document: { input: 'choice', style: 'expanded', labelKey: 'requests.membership.document', options },
    },
  };
}

/** The documents that open the account, and what was chosen so far. */
function accountNotes(draft: MemberDraft, known: Known, view: FlowView) {
  const { t, language } = view;
  const tier = chosenTier(draft, known);
  const kinds = kindsOf(draft, known).map(({ label }) => withinSentence(labelIn(language, label)));
  const isOne = isOneOf(draft, known);
  return [
    ...(tier === null
      ? []
      : [
          {
            key: 'tier',
            labelKey: 'membership.fact.tier' as const,
            value: `${tier.name} · ${tierTerms(view, tier)}`,
          },
        ]),
    ...(draft.points === null
      ? []
      : [{ key: 'points', labelKey: 'membership.fact.saidPoints' as const, value: t.number(draft.points) }]),
    {
      key: 'kinds',
      labelKey: isOne
        ? ('membership.documents.exactlyOne' as const)
        : ('membership.documents.either' as const),
      value: t.list(kinds, 'or'),
    },
  ];
}
