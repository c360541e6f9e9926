import type { AllowedHosts } from '../render/allowed-hosts.ts';
import { renderCard } from '../render/render-card.ts';
import type { Language } from '../texts/language.ts';
import type { CardView } from '../views/card-view.ts';
import { type SlackMessage, toBlockKit } from './to-block-kit.ts';

/** A card as a Slack message; throws like `renderCard` and `toBlockKit`. */
export function slackMessage(view: CardView, language: Language, hosts: AllowedHosts = []): SlackMessage {
  return toBlockKit(renderCard(view, language, hosts), view.card);
}
