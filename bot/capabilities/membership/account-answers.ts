import { documentsFor } from '../../../domain/membership/rules/documents.ts';
import { noonOf } from '../../../domain/programmes/rules/wall-clock.ts';
import { beginOf, linkTo } from '../../engine/links.ts';
import { labelIn } from '../parts/label-in.ts';
import { aboutMembership } from './draft.ts';
import { migrate } from './links.ts';
import { productsButton, registerButton } from './product-card.ts';
import { vatSaid } from './said.ts';
import type { Asked, Told } from './told.ts';
import { withinSentence } from './within-sentence.ts';

/** Which documents open an account: by the words with a VAT number, without one, or both ways (C2, C3). */
export function tellDocuments({ text, known: { rules, state }, speech: { t, language } }: Asked): Told {
  const vat = vatSaid(text) === false ? [false] : [true, false];
  const sentences = vat.map((isVat) => {
    const { kinds } = documentsFor(rules, isVat);
    const names = kinds.map(({ label }) => withinSentence(labelIn(language, label)));
    return t.text(isVat ? 'membership.documents.vat' : 'membership.documents.noVat', {
      kinds: t.list(names, 'or'),
    });
  });
  const given = vat.length === 1 ? { vat: false, tierLater: true } : { tierLater: true };
  return {
    title: t.text('membership.documents.title'),
    paragraphs: [...sentences, t.text('membership.documents.authorised')],
    actions:
      state.account.state === 'none'
        ? [beginOf(aboutMembership, t.text('membership.account.ask'), given, 'positive')]
        : [],
  };
}

/** How long an account takes, and where one's own stands (C5, C6). */
export function tellValidation({ known: { rules, state, validatedBy }, speech: { t } }: Asked): Told {
  const { account } = state;
  const days = rules.validationDays;
  const date = (day: string) => t.date(noonOf(day));
  const stands = {
    none: () => t.text('membership.validation.none', { date: date(validatedBy) }),
    pending: () =>
      t.text('membership.validation.pending', {
        date: date(account.dueOn ?? validatedBy),
        number: account.caseNumber ?? '',
      }),
    validated: () => t.text('membership.validation.done'),
  };
  return {
    title: t.text('membership.validation.title'),
    paragraphs: [
      t.text('membership.validation.text', { days }),
      stands[account.state](),
      ...(account.state === 'validated' ? [] : [t.text('membership.password.wait')]),
    ],
    actions:
      account.state === 'none'
        ? [beginOf(aboutMembership, t.text('membership.account.ask'), { tierLater: true }, 'positive')]
        : [],
  };
}

/** Products of a former membership: to be taken over, taken over, or not to be had since no e-mail was given (C4, C9, C10). */
export function tellMigration({ known: { state, phone }, speech: { t } }: Asked): Told {
  const { account, products } = state;
  const former = products.filter((one) => one.former);
  const title = t.text('membership.migrate.title');
  const register = registerButton({ t });
  if (former.length > 0)
    return {
      title,
      paragraphs: [t.text('membership.migrate.ready', { products: t.list(former.map(({ name }) => name)) })],
      actions: [linkTo(migrate, t.text('membership.migrate.button'), {}, 'positive')],
    };
  if (account.state === 'none')
    return {
      title,
      paragraphs: [t.text('membership.migrate.giveEmail')],
      actions: [beginOf(aboutMembership, t.text('membership.account.ask'), { tierLater: true }, 'positive')],
    };
  if (account.formerEmail !== null)
    return {
      title,
      paragraphs: [
        t.text('membership.migrate.nothing', { email: account.formerEmail }),
        t.text('membership.migrate.callLine', { phone }),
      ],
      actions: [productsButton({ t }), register],
    };
  return {
    title,
    tone: 'warning',
    paragraphs: [t.text('membership.migrate.noEmail'), t.text('membership.migrate.callLine', { phone })],
    actions: [
      register,
      beginOf(aboutMembership, t.text('membership.migrate.giveNow'), {
        goal: 'ask',
        words: t.text('membership.migrate.request'),
      }),
    ],
  };
}
