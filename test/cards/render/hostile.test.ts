import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderForm } from '../../../cards/forms/adaptive-form.ts';
import { slackModal } from '../../../cards/forms/slack-modal.ts';
import { renderCard } from '../../../cards/render/render-card.ts';
import { slackMessage } from '../../../cards/slack/slack-message.ts';
import { messageSchema, modalSchema } from '../../../cards/slack/validate.ts';
import { type CardView, cardAction, linkAction } from '../../../cards/views/card-view.ts';
import { forms } from '../support/forms.ts';
import { hostile } from '../support/hostile.ts';
import { replaceTexts } from '../support/replace-texts.ts';
import { richHosts, richViews } from '../support/rich-views.ts';
import { expectGoodForTeams } from '../support/teams-judges.ts';
import { views } from '../support/views.ts';

const cards = [...views, ...richViews];

const untitled = z.union([cardAction.omit({ title: true }), linkAction.omit({ title: true })]);

/** View data with a text everywhere, except that a button keeps a title: its schema demands one. */
function filled(view: CardView, text: string): CardView {
  const replaced = replaceTexts(view, text);
  return text === '' ? restoreTitles(replaced, '-') : replaced;
}

function restoreTitles<T>(node: T, title: string): T {
  return JSON.parse(JSON.stringify(node), (_, value) =>
    untitled.safeParse(value).success ? { ...value, title } : value,
  );
}

describe.each(Object.entries(hostile))('with %s in every field', (_, text) => {
  it.each(cards)('keeps $name within what Teams takes', ({ view }) => {
    expectGoodForTeams(renderCard(filled(view, text), 'en', richHosts));
  });

  it.each(cards)('keeps $name within what Slack takes, without live markup', ({ view }) => {
    const message = slackMessage(filled(view, text), 'en', richHosts);
    expect(messageSchema.safeParse(message).error?.issues ?? []).toEqual([]);
  });

  it.each(forms)('keeps the form $name within what both take', ({ form }) => {
    const filledForm = replaceTexts(form, text);
    expectGoodForTeams(renderForm(filledForm, 'd', 'en'));
    expect(modalSchema.safeParse(slackModal(filledForm, 'd')).error?.issues ?? []).toEqual([]);
  });
});

describe('what people wrote', () => {
  const say = (text: string): CardView => ({
    card: 'notice',
    data: { title: 'T', tone: 'neutral', paragraphs: [text], facts: [], actions: [] },
  });
  const teams = (text: string) => JSON.stringify(renderCard(say(text), 'en').body[1]);
  const slack = (text: string) => JSON.stringify(slackMessage(say(text), 'en').blocks[1]);

  it('is never a link or emphasis in Teams', () => {
    expect(teams('[a](http://b) **c**')).toContain('\\\\[a\\\\](http://b) \\\\*\\\\*c\\\\*\\\\*');
  });

  it('is never a mention, broadcast or link in Slack', () => {
    expect(slack('<!channel> & <http://b|a>')).toContain('&lt;!channel&gt; &amp; &lt;http://b|a&gt;');
  });

  it('is never evaluated as a template', () => {
    expect(slack('costs $' + '{1+1}')).toContain('costs $' + '{1+1}');
    expect(teams('costs $' + '{1+1}')).toContain('costs $\\\\{1+1}');
  });

  it('keeps its lines in both', () => {
    expect(teams('a\nb')).toContain('a\\n\\nb');
    expect(slack('a\nb')).toContain('a\\nb');
  });
});
