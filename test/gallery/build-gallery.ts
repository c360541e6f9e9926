import { languages } from '../../cards/texts/language.ts';
import { type Exhibit, inLanguages } from './collection.ts';
import { inSlack, inTeams } from './draw.ts';
import { escapeHtml } from './escape-html.ts';
import { hostConfig } from './host-config.ts';
import { lineOf } from './inventory.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { blocksHtml, modalHtml } from './slack-html.ts';

type Published = ReturnType<typeof inLanguages>[number];

const widths = [300, 560];
const themes = ['light', 'dark'];

/**
 * One page with all that was collected: both chat systems, three languages, narrow and wide, light and dark, by
 * capability. `renderer` is the official Adaptive Cards renderer as a script that defines `AdaptiveCards`.
 */
export function buildGallery(exhibits: readonly Exhibit[], renderer: string): string {
  const groups = groupBy(exhibits);
  const contents = [...groups].map(
    ([by, { length }]) => `<li><a href="#${slug(by)}">${escapeHtml(by)}</a> (${length})</li>`,
  );
  const sections = [...groups].map(([by, own]) => section(by, own));
  const configs = JSON.stringify({ light: hostConfig('light'), dark: hostConfig('dark') });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Printdesk cards</title><style>${pageStyle}</style></head>
<body><h1>Printdesk cards</h1><ul class="contents">${contents.join('')}</ul>
${sections.join('\n')}
<script>${renderer.replaceAll('</script', '<\\/script')}</script>
<script>const hostConfigs = ${configs};${pageScript}</script>
</body></html>
`;
}

function section(by: string, exhibits: readonly Exhibit[]): string {
  return `<section><h2 id="${slug(by)}">${escapeHtml(by)}</h2>${exhibits.map(exhibitHtml).join('\n')}</section>`;
}

function exhibitHtml(exhibit: Exhibit): string {
  const shown = inLanguages(exhibit).map(languageHtml).join('');
  const others = languages.filter((language) => !exhibit.replies[language]);
  const unseen = others.length === 0 ? '' : ` (no conversation in ${others.join(', ')} leads here)`;
  return `<article><h3>${escapeHtml(exhibit.name)}${unseen}</h3><p class="line">${escapeHtml(lineOf(exhibit))}</p>${shown}</article>`;
}

/** What is drawn stands once in the page; the cells are filled when they come into view. */
function languageHtml({ language, reply }: Published): string {
  const teams = reply.kind === 'text' ? [] : inTeams(reply, language);
  const source = escapeHtml(JSON.stringify(teams));
  return `<div class="language" data-teams="${source}"><h4>${language}</h4>
<template>${reply.kind === 'text' ? `<p>${escapeHtml(reply.text)}</p>` : slackHtml(reply, language)}</template>
<div class="row">${['teams', 'slack'].map(cells).join('')}</div></div>`;
}

function cells(system: string): string {
  return themes
    .flatMap((theme) => widths.map((width) => ({ theme, width })))
    .map(
      ({ theme, width }) =>
        `<div class="cell ${system} ${theme}" data-system="${system}" data-theme="${theme}" style="width:${width}px"></div>`,
    )
    .join('');
}

function slackHtml(reply: Published['reply'], language: Published['language']): string {
  return inSlack(reply, language)
    .map((shown) =>
      shown.surface === 'modal'
        ? `<div class="modal">${modalHtml(shown.payload)}</div>`
        : blocksHtml(shown.payload.blocks),
    )
    .join('\n');
}

function slug(by: string): string {
  return by.replace(/\W+/g, '-');
}

function groupBy(exhibits: readonly Exhibit[]): Map<string, Exhibit[]> {
  const groups = new Map<string, Exhibit[]>();
  for (const exhibit of exhibits) groups.set(exhibit.by, [...(groups.get(exhibit.by) ?? []), exhibit]);
  return groups;
}
