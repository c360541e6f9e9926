import { renderForm } from '../forms/adaptive-form.ts';
import { slackModal } from '../forms/slack-modal.ts';
import { renderCard } from '../render/render-card.ts';
import { sampleCards } from '../samples/sample-cards.ts';
import { sampleForms } from '../samples/sample-forms.ts';
import { slackMessage } from '../slack/slack-message.ts';
import { type Language, languages } from '../texts/language.ts';
import { escapeHtml } from './escape-html.ts';
import { hostConfig } from './host-config.ts';
import { pageScript, pageStyle } from './page-style.ts';
import { blocksHtml, modalHtml } from './slack-html.ts';

/** Every draft on the page. */
const draftId = 'draft-1';

type Exhibit = { name: string; language: Language; teams: object; slack: object; slackHtml: string };

/**
 * One page with every sample card and form, in both chat systems and three languages. `renderer` is the official
 * Adaptive Cards renderer as a script that defines `AdaptiveCards`.
 */
export function buildGallery(renderer: string): string {
  const exhibits = languages.map((language) => [...cards(language), ...forms(language)]);
  const rows = (exhibits[0] ?? []).map((_, index) => row(exhibits.flatMap((column) => column[index] ?? [])));
  const configs = JSON.stringify({ light: hostConfig('light'), dark: hostConfig('dark') });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Printdesk cards</title><style>${pageStyle}</style></head>
<body><h1>Printdesk cards</h1>
${rows.join('\n')}
<script>${renderer.replaceAll('</script', '<\\/script')}</script>
<script>const hostConfigs = ${configs};${pageScript}</script>
</body></html>
`;
}

function cards(language: Language): Exhibit[] {
  return sampleCards(language).map(({ name, view }) => {
    const slack = slackMessage(view, language);
    return { name, language, teams: renderCard(view, language), slack, slackHtml: blocksHtml(slack.blocks) };
  });
}

function forms(language: Language): Exhibit[] {
  return sampleForms(language).map(({ name, form }) => {
    const slack = slackModal(form, draftId);
    const teams = renderForm(form, draftId, language);
    return { name: `form ${name}`, language, teams, slack, slackHtml: modalHtml(slack) };
  });
}

function row(exhibits: readonly Exhibit[]): string {
  const first = exhibits[0];
  const teams = exhibits.map((exhibit) => teamsCell(exhibit, 'light')).join('');
  const dark = first ? teamsCell(first, 'dark') : '';
  const slack = exhibits.map(slackCell).join('');
  const title = escapeHtml(first?.name ?? '');
  return `<h2 id="${title}">${title}</h2><div class="row">${teams}${dark}</div><div class="row">${slack}</div>`;
}

function teamsCell({ language, teams }: Exhibit, theme: 'light' | 'dark'): string {
  const card = escapeHtml(JSON.stringify(teams));
  return `<div class="cell"><h4>Teams, ${language}, ${theme}</h4>
<div class="teams ${theme}" data-theme="${theme}" data-card="${card}"></div>${source(teams)}</div>`;
}

function slackCell({ language, slack, slackHtml }: Exhibit): string {
  return `<div class="cell"><h4>Slack, ${language}</h4><div class="slack">${slackHtml}</div>${source(slack)}</div>`;
}

function source(payload: object): string {
  return `<details><summary>JSON</summary><pre>${escapeHtml(JSON.stringify(payload, null, 2))}</pre></details>`;
}
