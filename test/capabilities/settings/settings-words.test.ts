import { expect, test } from 'vitest';
import { changesIn, settingsDraft, settled } from '../../../bot/capabilities/settings/settings-draft.ts';
import {
  changesOwnDetails,
  isSettingsCommand,
  readSettingsWish,
  saysPassword,
  wantedFor,
} from '../../../bot/capabilities/settings/settings-words.ts';

test.each([
  ['parlez-moi en français', { language: 'fr' }],
  ['switch to Dutch', { language: 'nl' }],
  ['langauge english pls not frnech', { language: 'en' }],
  ['English, not French please', { language: 'en' }],
  ['liever Nederlands dan Frans?', {}],
  ['You went all French on me overnight', {}],
])('hears which language is wished for: %s [G17]', (text, wish) => {
  expect(readSettingsWish(text)).toEqual(wish);
});

test.each([
  ['stop telling me about orders', { notices: { 'order-decided': false, 'approval-asked': false } }],
  ['coupez les notifications de commentaires', { notices: { 'case-commented': false } }],
  ['meld me alleen als een dossier opgelost is', { allNotices: false, notices: { 'case-resolved': true } }],
  ['turn on the notifications for closed cases', { notices: { 'case-closed': true } }],
  ['turn off all notifications', { allNotices: false }],
])('hears which notices are wanted: %s [F6 F41 F44]', (text, wish) => {
  expect(readSettingsWish(text)).toEqual(wish);
});

test.each([
  ['geen meldingen na 18 uur', { quietFrom: '18:00' }],
  ['no notifications after 6 pm', { quietFrom: '18:00' }],
  ['pas de notifications avant 8h30', { quietTo: '08:30' }],
  ['quiet hours from 19:00 to 7:30', { quietFrom: '19:00', quietTo: '07:30' }],
  ['geen berichten meer ’s avonds', { quietFrom: '18:00' }],
  ['no quiet hours any more', { noQuiet: true }],
])('hears when it is to be quiet: %s [F35 G17]', (text, wish) => {
  expect(readSettingsWish(text)).toEqual(wish);
});

test.each([
  ['text only please', { plainText: true }],
  ['ik werk met een schermlezer', { plainText: true }],
  ['sans cartes svp', { plainText: true }],
  ['cards again please', { plainText: false }],
  ['analytics on', { countsUse: true }],
  ['plus de statistiques', { countsUse: false }],
])('hears text instead of cards, and consent to being counted: %s [G17]', (text, wish) => {
  expect(readSettingsWish(text)).toEqual(wish);
});

test('takes words for settings only where they stop something: a mail that never came is none [F44]', () => {
  expect(isSettingsCommand('stop telling me about orders')).toBe(true);
  expect(isSettingsCommand('ik heb geen mail gekregen over mijn bestelling')).toBe(false);
  expect(isSettingsCommand('where is my order')).toBe(false);
  expect(isSettingsCommand('stop my order, I got a message that it is too late')).toBe(false);
  expect(isSettingsCommand('zet de meldingen over bestellingen uit')).toBe(true);
  expect(isSettingsCommand('it prints text only')).toBe(false);
  expect(isSettingsCommand('the copier shows no buttons')).toBe(false);
  expect(isSettingsCommand('the scan folder is not accessible')).toBe(false);
  expect(isSettingsCommand('text only please')).toBe(true);
});

test('leaves passwords and one’s own details to what answers them [F53 G18 X61]', () => {
  expect(saysPassword('mot de passe oublié')).toBe(true);
  expect(changesOwnDetails('my phone number has changed to 0470 12 34 56')).toBe(true);
  expect(changesOwnDetails('wijzig mijn e-mailadres')).toBe(true);
  expect(changesOwnDetails('what is the phone number of the desk')).toBe(false);
  expect(wantedFor('zet alles in t frans voor mijn vervanger')).toBe('mijn vervanger');
});

test('changes only kinds that have happened, and only what differs [F40 F41]', () => {
  const known = {
    ...{ language: 'nl', quiet: null, plainText: false, countsUse: false },
    notices: { 'case-created': true, 'case-closed': false },
  };
  const draft = settingsDraft.parse({ allNotices: false, quietFrom: '20:00', countsUse: false });
  const after = settled(draft, known);
  expect(after.notices).toEqual({ 'case-created': false, 'case-closed': false });
  expect(changesIn(after, known)).toEqual({
    notices: { 'case-created': false },
    quiet: { from: '20:00', to: '08:00' },
  });
});
