import { describe, expect, test } from 'vitest';
import { beginFault, type FaultFacts, faultDraft } from '../../../bot/capabilities/report-fault/draft.ts';
import { faultForm } from '../../../bot/capabilities/report-fault/form.ts';
import type { Language } from '../../../bot/understanding/types.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import { programmeOf } from '../../domain/supplies/terms.ts';
import { requestFor } from '../../support/utterance-for.ts';
import { viewFor } from '../../support/view-for.ts';
import { read } from '../../understanding/support/read.ts';

const device: Device = {
  ...{ id: 'd', accountId: 'a', serial: 'GNM75498', assetNumber: '53463252', model: 'IR ADV C5030I' },
  ...{ family: 'multifunction', alias: null, place: null, siteId: 's', contractId: null },
  ...{ eMaintenance: false, autoReplenishment: 'ineligible', status: 'active' },
};
const facts: FaultFacts = {
  ...{ devices: [device], device, openCases: [], reported: [], articles: [], contacts: [] },
  taxonomy: programmeOf('office').faults,
  desk: { ...programmeOf('office'), timeZone: 'Europe/Paris' },
};

/** The choices of the form below one type of fault, as they are written. */
function placesOf(type: string, language: Language = 'en'): string[] {
  const { form } = faultForm.show(faultDraft.parse({}), facts, viewFor('report-fault', language));
  const field = form.fields.find(({ key }) => key === 'problem');
  if (field?.input !== 'choice') throw new Error('the form offers no problems');
  return field.options.filter(({ value }) => value.startsWith(`${type}/`)).map(({ label }) => label);
}

/** What the form is filled with after a message. */
function filled(text: string, language: Language): unknown {
  const request = requestFor('report-fault', { ...read(text, language), text });
  const { form } = faultForm.show(beginFault(request), facts, viewFor('report-fault', language));
  return form.fields.find(({ key }) => key === 'problem')?.value;
}

/** What is kept once a problem was chosen in the form and sent. */
function kept(problem: string): string | null {
  const values = { device: 'd', problem, description: 'since Monday' };
  const view = viewFor('report-fault', 'en');
  const accepted = faultForm.accept(faultDraft.parse({}), values, facts, view);
  return accepted.ok ? accepted.draft.problem : null;
}

describe('a device that no longer prints, scans or faxes', () => {
  test('is a type of its own whose form tells printing, scanning and fax apart [G24]', () => {
    const type = 'Cannot print, scan or fax';
    expect(placesOf('cannot-use')).toEqual(
      expect.arrayContaining([`${type}: printing`, `${type}: scanning`, `${type}: fax`]),
    );
    expect(placesOf('cannot-use', 'fr')).toContain(
      'Impossible d’imprimer, de numériser ou de télécopier\u00a0: numérisation',
    );
    expect(kept('cannot-use/fax')).toBe('cannot-use/fax');
  });

  test.each([
    ['je ne peux plus imprimer', 'fr', 'cannot-use/print'],
    ['we kunnen niet meer scannen', 'nl', 'cannot-use/scan'],
    ['we can no longer send a fax', 'en', 'cannot-use/fax'],
    ['the printer is offline on the network', 'en', 'cannot-use/print'],
  ] as const)('is chosen already when the message says it: %s [G24]', (text, language, problem) => {
    expect(filled(text, language)).toBe(problem);
  });
});

describe('a paper jam', () => {
  test('is asked about as inside, in the feeder on top, or in the drawer or tray [G25]', () => {
    expect(placesOf('jam').sort()).toEqual([
      'Paper jam: in the document feeder on top',
      'Paper jam: in the drawer or tray',
      'Paper jam: inside the device',
    ]);
    expect(kept('jam/feeder')).toBe('jam/feeder');
  });

  test.each([
    ['bourrage papier dans le chargeur DADF', 'fr', 'jam/feeder'],
    ['papier vast in lade 2', 'nl', 'jam/tray'],
    ['paper jam inside the machine', 'en', 'jam/inside'],
  ] as const)('is placed already when the message says where: %s [G25]', (text, language, problem) => {
    expect(filled(text, language)).toBe(problem);
  });
});

describe('poor print quality', () => {
  test('is asked about as everything, or copies and scans alone [G26]', () => {
    expect(placesOf('quality')).toEqual([
      'Print quality: prints, copies and scans',
      'Print quality: copies or scans only',
    ]);
    expect(kept('quality/copy-scan-only')).toBe('quality/copy-scan-only');
    expect(kept('quality/print-scan-copy')).toBe('quality/print-scan-copy');
  });

  test.each([
    ['black lines on every page', 'en', 'quality/print-scan-copy'],
    ['les copies sont pâles mais les impressions sont bonnes', 'fr', 'quality/copy-scan-only'],
    ['strepen op de scans én op de prints', 'nl', 'quality/print-scan-copy'],
  ] as const)('is taken for everything unless the message says copies or scans: %s [G26]', (text, language, problem) => {
    expect(filled(text, language)).toBe(problem);
  });
});

describe('a broken part', () => {
  test('is told apart down to what its screen does, in the words of the person [G29]', () => {
    const draft = faultDraft.parse({ problem: 'malfunction/broken-part' });
    const { form } = faultForm.show(draft, facts, viewFor('report-fault', 'en'));
    const field = form.fields.find(({ key }) => key === 'scenario');
    if (field?.input !== 'choice') throw new Error('the form offers no scenarios');
    expect(field.options.map(({ label }) => label)).toContain('Screen: screen not aligned');
    const values = { device: 'd', problem: 'malfunction/broken-part', description: 'since Monday' };
    const scenario = 'screen/screen-misaligned';
    const accepted = faultForm.accept(draft, { ...values, scenario }, facts, viewFor('report-fault', 'en'));
    expect(accepted.ok && accepted.draft.scenario).toBe(scenario);
  });
});

describe('a question about software', () => {
  test('is an application, a login, a driver, the login manager, the card reader or something else [G27]', () => {
    expect(placesOf('software')).toEqual([
      'Software: application on the device',
      'Software: badge or login',
      'Software: printer driver',
      'Software: universal login manager',
      'Software: card reader',
      'Software: something else',
    ]);
    expect(kept('software/other')).toBe('software/other');
  });

  test.each([
    ['l’application de numérisation ne s’ouvre pas', 'fr', 'software/application'],
    ['mijn badge wordt niet herkend', 'nl', 'software/login'],
    ['the printer driver is missing on my new laptop', 'en', 'software/driver'],
    ['la gestion de connexion universelle demande un code', 'fr', 'software/universal-login'],
    ['the card reader does not light up', 'en', 'software/card-reader'],
    ['le logiciel de numérisation plante', 'fr', 'software/other'],
    ['driver nodig voor mijn nieuwe laptop', 'nl', 'software/driver'],
  ] as const)('is sorted already when the message says which: %s [G27]', (text, language, problem) => {
    expect(filled(text, language)).toBe(problem);
  });
});
