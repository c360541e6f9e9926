import { describe, expect, it } from 'vitest';
import { renderForm } from '../../../cards/forms/adaptive-form.ts';
import { slackModal } from '../../../cards/forms/slack-modal.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { sampleCards } from '../../../cards/samples/sample-cards.ts';
import { sampleForms } from '../../../cards/samples/sample-forms.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { messageSchema, modalSchema } from '../../../cards/slack/validate.ts';
import { languages } from '../../../cards/texts/language.ts';
import { expectGoodForTeams } from '../support/teams-judges.ts';

describe.each(languages)('sample cards in %s', (language) => {
  it.each(sampleCards(language))('draws $name for Teams', async ({ name, view }) => {
    const card = renderCard(view, language);
    expectGoodForTeams(card);
    await expect(asJson(card)).toMatchFileSnapshot(`../snapshots/${language}/${name}.teams.json`);
  });

  it.each(sampleCards(language))('draws $name for Slack', async ({ name, view }) => {
    const message = slackMessage(view, language);
    expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
    await expect(asJson(message)).toMatchFileSnapshot(`../snapshots/${language}/${name}.slack.json`);
  });
});

describe.each(languages)('sample forms in %s', (language) => {
  it.each(sampleForms(language))('draws $name for Teams', async ({ name, form }) => {
    const card = renderForm(form, 'draft-1', language);
    expectGoodForTeams(card);
    await expect(asJson(card)).toMatchFileSnapshot(`../snapshots/${language}/form-${name}.teams.json`);
  });

  it.each(sampleForms(language))('draws $name for Slack', async ({ name, form }) => {
    const modal = slackModal(form, 'draft-1');
    expect(modalSchema.safeParse(modal).error?.issues ?? []).toEqual([]);
    await expect(asJson(modal)).toMatchFileSnapshot(`../snapshots/${language}/form-${name}.slack.json`);
  });
});

function asJson(payload: object): string {
  return `${JSON.stringify(payload, null, 2)}\n`;
}
