import type { TextKey } from '../../../../cards/texts/catalogue.ts';
import type { Language } from '../../../../cards/texts/language.ts';
import { titleOf } from '../../support/text-pattern.ts';

/** Buttons by what they do. Their titles do not matter: any of these texts will do. */
const kinds = {
  send: [
    'engine.send',
    'supplies.order.submit',
    'supplies.order.anyway',
    'supplies.order.forApproval',
    'meters.jump.yes',
    'meters.lower.review',
    'cases.cameBack',
    'people.do.administrator',
    'people.do.user',
    'people.do.deactivate',
    'people.do.reactivate',
    'people.invite.submit',
    'settings.save',
  ],
  anyway: ['supplies.order.anyway'],
  edit: ['engine.edit', 'engine.complete', 'meters.correct'],
  cancel: ['engine.cancel'],
  resume: ['engine.continue'],
  helped: ['faults.article.yes', 'guides.article.yes'],
  'not-helped': ['faults.article.no', 'guides.article.no'],
  join: ['faults.open.meToo', 'cases.comment'],
  different: ['faults.open.different'],
  comment: ['cases.comment'],
  'choose-device': ['engine.choose.button'],
  exchange: ['meters.swapped.exchange'],
  review: ['meters.lower.review'],
  'ask-contract': ['meters.lower.contract'],
  'supplies-missing': ['supplies.missing.not-received'],
  'came-back': ['cases.cameBack'],
  approve: ['supplies.approve'],
  decline: ['supplies.reject'],
  'accept-access': ['people.request.letIn'],
  'ask-access': ['access.hello.button'],
  menu: ['faults.menu.title', 'help.all.problems'],
} as const satisfies Record<string, readonly TextKey[]>;

export type ButtonKind = keyof typeof kinds | DeskButton;

/** What agents do on their cards, which are not built. */
type DeskButton = 'take' | 'desk-comment' | 'resolve' | 'ask-back' | 'accept-reading';

/** The titles a button of this kind can have. */
export function titlesOf(kind: ButtonKind, language: Language): string[] {
  const keys = (kinds as Partial<Record<ButtonKind, readonly TextKey[]>>)[kind] ?? [];
  return keys.map((key) => titleOf(key, language));
}
