import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsFor } from '../../cards/texts/texts.ts';
import { ChatPage, startBrowser } from './support/chat-page.ts';
import { dataFolder, type Program, startProgram } from './support/program.ts';
import { type SecondPlayground, startPlaygroundFor } from './support/second-playground.ts';

const { text: fr } = textsFor('fr');
let dataDir: string;
let program: Program;
let megans: SecondPlayground;
let browser: Browser;
let alex: ChatPage;

beforeAll(async () => {
  browser = await startBrowser();
  dataDir = await dataFolder();
  program = await startProgram({ dataDir });
  megans = await startPlaygroundFor('Megan', program);
  alex = await ChatPage.open(browser, program.chat, 'alex');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  megans?.stop();
  await program?.stop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
}, 60_000);

/** The Playground shows ordinary spaces where the texts have wide ones. */
const shown = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('a person in the chat that comes with the program', () => {
  test('is greeted and told what can be asked, without any configuration [G1]', async () => {
    await alex.sees(textsFor('en').text('help.group.problems'), 'welcome');
  });

  test('reports a fault: an article, no help, a case number, in one click [G30 G31 F48]', async () => {
    await alex.say('bourrage papier bac 2 sur GNM75498');
    await alex.sees(shown(fr('faults.article.question')), 'article');
    alex.clicks = 0;
    await alex.click(shown(fr('faults.article.send')));
    await alex.sees('CS0032600', 'case');
    expect(alex.clicks).toBe(1);
  }, 60_000);

  test('submits readings after seeing the last ones [F8 F16]', async () => {
    await alex.say('noir 41 000 et couleur 36 000 sur WHJ02153');
    await alex.sees(shown(fr('meters.counter.bw-small', { code: '113' })), 'readings-form');
    await alex.click(fr('engine.send'));
    await alex.sees(fr('meters.recorded.title'), 'readings');
  }, 60_000);

  test('orders what needs an approval; a second person approves and the first is told [G49 G50]', async () => {
    const megan = await ChatPage.open(browser, megans.url, 'megan');
    await megan.say('que sais-tu faire ?');
    await megan.sees(fr('engine.greeting', { name: 'Megan' }).slice(0, 13), 'hello');
    await alex.say("2 boîtes d'agrafes pour la compta");
    await alex.sees(fr('supplies.price.title'), 'price');
    await alex.click(fr('supplies.order.forApproval'));
    await alex.sees(fr('supplies.status.awaiting-approval'), 'waiting');
    await megan.sees(fr('supplies.approval.title'), 'to-approve');
    await megan.click(fr('supplies.approve'));
    await megan.sees(fr('supplies.approved.title', { number: '1473940' }), 'approved');
    await alex.sees(fr('supplies.approved.title', { number: '1473940' }), 'told');
  }, 90_000);

  test('checks the case that was opened [F4 G59]', async () => {
    await alex.say('où en est CS0032600 ?');
    await alex.sees(fr('cases.activity'), 'check-case');
    expect(await alex.text()).not.toContain(fr('engine.apology.title'));
  }, 60_000);

  test('leaves no error in the log of the program', () => {
    expect(program.output()).not.toMatch(/"level":50/);
  });
});
