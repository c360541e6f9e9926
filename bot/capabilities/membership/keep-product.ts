import {
  missingOf,
  type Product,
  productFacts,
  productsNamed,
  stateOf,
} from '../../../domain/membership/rules/products.ts';
import { saveProduct } from '../../../domain/membership/save-product.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { deskPersonIds } from '../../../domain/people/list-desk.ts';
import type { Answer, Notification, Scene } from '../../engine/capability.ts';
import { notice } from '../../engine/replies.ts';
import { foldPlain } from '../../understanding/text/fold.ts';
import { noticeCard } from '../parts/cards.ts';
import type { MemberDraft } from './draft.ts';
import { type Known, loadKnown } from './facts.ts';
import { joinButton, missingWords, pointsSentences, productsButton, registerButton } from './product-card.ts';
import { completed } from './wanted.ts';

/** Keeps a product; the next one of the same message follows (C8, C12). */
export async function keepProduct(scene: Scene, draft: MemberDraft, known: Known): Promise<Outcome<Answer>> {
  const one = completed(draft, known);
  const { product } = draft;
  const name = one?.name ?? product.name ?? '';
  const [listed] = productsNamed(known.rules, foldPlain(name));
  const saved = await saveProduct(scene, {
    id: one?.id ?? null,
    name,
    points: one?.points ?? listed?.points ?? null,
    guessed: product.guessed,
    ...factsOf(product, one),
  });
  if (!saved.ok) return saved;
  const isToAssign = stateOf(saved.value) === 'to-assign';
  return done({
    replies: [{ kind: 'card', card: keptCard(scene, saved.value, (await loadKnown(scene)) ?? known) }],
    notifications: isToAssign ? [await toDesk(scene, name)] : [],
    ...goesOn(draft),
  });
}

/** What was told, and of what was not asked again what was known. */
function factsOf(told: MemberDraft['product'], one: Product | null) {
  const [serial, boughtOn, country, dealer] = productFacts.map((fact) => told[fact] ?? one?.[fact] ?? null);
  return {
    serial: serial ?? null,
    boughtOn: boughtOn ?? null,
    country: country ?? null,
    dealer: dealer ?? null,
  };
}

/** Its green tick or what is missing, and what all points come to now (C11, C12, C14). */
function keptCard(scene: Scene, product: Product, known: Known) {
  const { t } = scene;
  const state = stateOf(product);
  const facts = missingWords(scene, missingOf(product));
  const said =
    state === 'counted'
      ? t.text('membership.product.counted', { points: product.points ?? 0 })
      : t.text(state === 'incomplete' ? 'membership.product.incomplete' : 'membership.product.toAssign', {
          facts,
        });
  return noticeCard(
    t.text('membership.product.kept', { product: product.name }),
    [said, ...pointsSentences(scene, known)],
    {
      tone: state === 'counted' ? 'good' : 'neutral',
      actions: [registerButton(scene), productsButton(scene), ...joinButton(scene, known)],
    },
  );
}

/** A product of no list gets its points from the desk, which is told. */
async function toDesk({ db, actor }: Scene, product: string): Promise<Notification> {
  const personIds = (await deskPersonIds(db)).filter((id) => id !== actor.personId);
  const args = { product, company: actor.account.name, name: actor.name };
  return {
    personIds,
    reply: ({ t }) => notice(t.text('membership.desk.assign'), t.text('membership.desk.assignText', args)),
  };
}

/** The next product that was named, to be told in its turn. */
function goesOn({ further }: MemberDraft): Pick<Answer, 'goesOn'> {
  const [name, ...others] = further;
  if (name === undefined) return {};
  return { goesOn: { goal: 'product', isRead: true, product: { name }, further: others } };
}
