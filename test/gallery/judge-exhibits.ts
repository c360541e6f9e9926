import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { homeSchema, messageSchema, modalSchema } from '../../cards/slack/validate.ts';
import { languages } from '../../cards/texts/language.ts';
import { expectGoodForTeams } from '../cards/support/teams-judges.ts';
import { buildGallery } from './build-gallery.ts';
import { type Exhibit, inLanguages } from './collection.ts';
import { inSlack, inTeams } from './draw.ts';
import { flawsOf } from './flaws.ts';
import { lineOf } from './inventory.ts';
import { layoutsOf } from './layout.ts';
import { whatIsMissing } from './what-is-missing.ts';

const schemas = { message: messageSchema, modal: modalSchema, home: homeSchema };

/** The tests of what was collected; `npm run gallery` runs them for the page they write. */
export function judgeExhibits(collected: () => Exhibit[]): void {
  it('is written on one page, test/output/gallery.html', () => {
    const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
    const folder = new URL('../output/', import.meta.url);
    mkdirSync(folder, { recursive: true });
    const page = buildGallery(collected(), readFileSync(renderer, 'utf8'));
    writeFileSync(new URL('gallery.html', folder), page);
  });

  it('has a reply of every template, every kind and every capability, but for those not sent yet', () => {
    expect(whatIsMissing(collected())).toEqual({ missing: [], sentAfterAll: [] });
  });

  it.each(languages)('has no key, id, foreign text, empty title or cut text in view, in %s', (language) => {
    const flaws = collected().flatMap((exhibit) => {
      const reply = exhibit.replies[language];
      return reply ? flawsOf(reply, language).map((flaw) => `${lineOf(exhibit)}: ${flaw}`) : [];
    });
    expect(flaws).toEqual([]);
  });

  it('is taken by Teams and by Slack', () => {
    for (const { language, reply } of collected().flatMap(inLanguages)) {
      inTeams(reply, language).forEach(expectGoodForTeams);
      for (const { surface, payload } of inSlack(reply, language))
        expect(schemas[surface].safeParse(payload).error?.issues ?? []).toEqual([]);
    }
  });

  it('is known, line by line', async () => {
    const lines = [...new Set(collected().map(lineOf))];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../gallery/snapshots/inventory.txt');
  });

  it('is laid out as before, whatever the words', async () => {
    const layouts = new Map<string, Set<string>>();
    for (const [name, layout] of collected()
      .flatMap(inLanguages)
      .flatMap(({ reply }) => layoutsOf(reply)))
      layouts.set(name, (layouts.get(name) ?? new Set()).add(layout));
    for (const [name, different] of layouts)
      await expect(`${[...different].sort().join('\n\n')}\n`).toMatchFileSnapshot(
        `../gallery/snapshots/${name}.txt`,
      );
  });
}
