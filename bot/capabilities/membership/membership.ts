import { migrateProducts } from '../../../domain/membership/migrate-products.ts';
import {
  type Answer,
  type Capability,
  type Command,
  defineFlow,
  onAction,
  type Scene,
  type Utterance,
} from '../../engine/capability.ts';
import { beginOf } from '../../engine/links.ts';
import { refusalCard } from '../../engine/present-refusal.ts';
import { answerClicks, answeredFor } from '../parts/article/answer-first.ts';
import { noticeCard } from '../parts/cards.ts';
import { dangerCard } from '../parts/desk/danger-card.ts';
import { amendMember, answerMember, claimsMember } from './amend.ts';
import { tell } from './answers.ts';
import { memberClicks } from './clicks.ts';
import { aboutMembership, beginMember, type MemberDraft } from './draft.ts';
import { loadKnown, loadMemberFacts, type MemberFacts } from './facts.ts';
import { migrate, showTopic } from './links.ts';
import { productsButton, productsCard } from './product-card.ts';
import { runMember } from './run.ts';
import { acceptMember, editMember, nextMemberStep, noProgramme } from './steps.ts';
import { isSurelyMembership } from './sure-words.ts';
import { meantBy, type Topic } from './topic-words.ts';
import { chosenTier, completed, readDraft } from './wanted.ts';

const flow = defineFlow<MemberDraft, MemberFacts>({
  draft: aboutMembership.draft,
  begin: beginMember,
  amend: amendMember,
  claims: claimsMember,
  answerQuestion: answerMember,
  load: loadMemberFacts,
  loadedFor: answeredFor,
  alert: dangerCard,
  names: (draft, { known }) => {
    if (known === null) return null;
    const read = readDraft(draft, known);
    if (read.goal === 'product') return completed(read, known)?.name ?? read.product.name;
    return chosenTier(read, known)?.name ?? null;
  },
  next: nextMemberStep,
  clicks: [...answerClicks<MemberDraft, MemberFacts>(), ...memberClicks],
  edit: editMember,
  accept: acceptMember,
  takesFiles: true,
  run: runMember,
});

/** What is known at once; null: there is something to fill in. */
async function answer(scene: Scene, { text }: Utterance): Promise<Answer | null> {
  const meant = meantBy(text);
  return 'topic' in meant ? about(scene, meant.topic, text) : null;
}

/** A topic on its card: products as a list with what can be completed, all else in sentences. */
async function about(scene: Scene, topic: Topic, text: string): Promise<Answer> {
  const known = await loadKnown(scene);
  if (known === null) return { replies: [{ kind: 'card', card: noProgramme(scene) }] };
  const isList = topic === 'products' || topic === 'points';
  if (isList && known.state.products.length > 0)
    return { replies: [{ kind: 'card', card: productsCard(scene, known) }] };
  const { title, paragraphs, tone = 'neutral', facts = [], actions } = tell(topic, text, known, scene);
  return { replies: [{ kind: 'card', card: noticeCard(title, paragraphs, { tone, facts, actions }) }] };
}

/** Takes the products of the former membership over, and shows them all (C9). */
async function migrateAll(scene: Scene): Promise<Answer> {
  const migrated = await migrateProducts(scene);
  if (!migrated.ok) return { replies: [refusalCard(scene.t, migrated.refusal, [productsButton(scene)])] };
  const shown = await about(scene, 'products', '');
  const text = scene.t.text('membership.migrate.done', { count: migrated.value });
  return { ...shown, replies: [...shown.replies, { kind: 'text', text }] };
}

/** What is surely about it is taken even where it sounds like something else: a lens is no device of the fleet. */
const surelyMembership: Command = {
  heard: isSurelyMembership,
  interrupts: false,
  async run(scene, utterance) {
    if (scene.actor.programme.membership === null) return null;
    const known = await answer(scene, utterance);
    const title = scene.t.text('membership.menu.title');
    return known ?? { press: beginOf(aboutMembership, title, beginMember(utterance)) };
  },
};

/** The professional membership: account, products and points, levels, sign-up and payment, the card (C1-C26). */
export const membership: Capability = {
  id: 'membership',
  access: ['administrator'],
  menu: { title: 'membership.menu.title', example: 'membership.menu.example', group: 'account' },
  subject: 'support.subject.membership',
  topic: 'account',
  readsFirst: true,
  answer,
  flow,
  commands: [surelyMembership],
  actions: [
    onAction(showTopic, (scene, { topic }) => about(scene, topic, '')),
    onAction(migrate, (scene) => migrateAll(scene)),
  ],
};
