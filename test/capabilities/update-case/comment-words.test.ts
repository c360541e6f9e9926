import { expect, test } from 'vitest';
import { addsInOneLine, commentIn } from '../../../bot/capabilities/update-case/comment-words.ts';

test.each([
  'I want to comment on CS0032498',
  'ik wil reageren op CS0032501',
  'je voudrais ajouter un commentaire au dossier CS0032498',
  'can I add something to CS0032498?',
  'mag ik iets toevoegen aan melding CS0032501 aub',
])('a comment that is only announced has no text yet: %s [G59]', (text) => {
  expect(commentIn(text)).toBe('');
});

test.each([
  ['comment on CS0032498: the noise is back', 'the noise is back'],
  ['CS0032498 makes the noise again', 'CS0032498 makes the noise again'],
  ['voeg toe dat het ons blokkeert', 'het ons blokkeert'],
])('what is said with it is the comment: %s [G59]', (text, body) => {
  expect(commentIn(text)).toBe(body);
});

test('adding in one line names a case and says all after a colon [P6]', () => {
  expect(addsInOneLine('add to CS0032498: it is louder today')).toBe(true);
  expect(addsInOneLine('ajoutez au dossier CS0032498 : ça recommence')).toBe(true);
  expect(addsInOneLine('voeg toe aan CS0032498: hij is luider')).toBe(true);
  expect(addsInOneLine('add to CS0032498')).toBe(false);
  expect(addsInOneLine('what does add to CS0032498: mean')).toBe(false);
});
