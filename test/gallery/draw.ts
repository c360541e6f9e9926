import type { Reply } from '../../bot/engine/turn.ts';
import { renderForm } from '../../cards/forms/adaptive-form.ts';
import { slackModal } from '../../cards/forms/slack-modal.ts';
import { renderCard } from '../../cards/render/render-card.ts';
import { slackHome } from '../../cards/slack/slack-home.ts';
import { slackMessage } from '../../cards/slack/slack-message.ts';
import type { Language } from '../../cards/texts/language.ts';

const draftId = 'draft-1';

/** A reply in Teams, one card below the other; none when it is a line of text. */
export function inTeams(reply: Reply, language: Language): object[] {
  switch (reply.kind) {
    case 'card':
      return [renderCard(reply.card, language)];
    case 'form':
      return [renderForm(reply.form, draftId, language)];
    case 'home':
      return reply.cards.map((card) => renderCard(card, language));
    default:
      return [];
  }
}

type InSlack =
  | { surface: 'message'; payload: ReturnType<typeof slackMessage> }
  | { surface: 'modal'; payload: ReturnType<typeof slackModal> }
  | { surface: 'home'; payload: ReturnType<typeof slackHome> };

/** The same in Slack: a form is a message with its summary, and a modal. */
export function inSlack(reply: Reply, language: Language): InSlack[] {
  switch (reply.kind) {
    case 'card':
      return [{ surface: 'message', payload: slackMessage(reply.card, language) }];
    case 'form':
      return [
        { surface: 'message', payload: slackMessage(reply.summary, language) },
        { surface: 'modal', payload: slackModal(reply.form, draftId) },
      ];
    case 'home':
      return [{ surface: 'home', payload: slackHome(reply.cards, language) }];
    default:
      return [];
  }
}
