import { describe, expect, test } from 'vitest';
import { saidFormat, saysOnlyFormat } from '../../../bot/capabilities/parts/directory/said-format.ts';

describe('the kind of file a message asks for', () => {
  test.each([
    ['export my devices as excel', 'xlsx'],
    ['liste des appareils en PDF', 'pdf'],
    ['exporteer als csv', 'csv'],
    ['PDF with everything on the third floor, please', 'pdf'],
    ['I need a spreadsheet of all the machines for the insurance', 'xlsx'],
    ['all of ours in a spreadsheet for the auditor', 'xlsx'],
    ['onze toestellen in een Excel-bestand voor de verzekering', 'xlsx'],
    ['mes dossiers, fichier csv s’il vous plaît', 'csv'],
    ['télécharger la liste', 'any'],
    ['export', 'any'],
  ])('is heard in %j [F46]', (text, format) => expect(saidFormat(text)).toBe(format));

  test.each([
    'my devices',
    'any news on my cases about the pdf jam',
    'mon dossier sur le PDF qui sort vide',
    'mijn melding over de pdf van de factuur',
    'where is my case about pdf printing on the second floor',
  ])('is not heard in %j [F46]', (text) => expect(saidFormat(text)).toBeNull());

  test.each([
    'en pdf svp',
    'As an Excel file, please.',
    'naar excel graag',
    'csv',
    'et en PDF',
    'exporter',
  ])('is all that %j says [F46]', (text) => expect(saysOnlyFormat(text)).toBe(true));

  test.each([
    'liste en pdf',
    'pdf of the third floor',
    'my devices',
  ])('is not all that %j says [F46]', (text) => expect(saysOnlyFormat(text)).toBe(false));
});
