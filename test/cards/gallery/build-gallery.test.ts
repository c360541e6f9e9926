import { expect, it } from 'vitest';
import { buildGallery } from '../../../cards/gallery/build-gallery.ts';
import { sampleCards } from '../../../cards/samples/sample-cards.ts';
import { sampleForms } from '../../../cards/samples/sample-forms.ts';

it('shows every sample in both systems and all languages', () => {
  const page = buildGallery('');
  const samples = sampleCards('en').length + sampleForms('en').length;
  expect(page.match(/<h4>Slack, /g)).toHaveLength(samples * 3);
  expect(page.match(/<h4>Teams, (fr|nl|en), light/g)).toHaveLength(samples * 3);
});

it('cannot be broken out of by the script it carries', () => {
  expect(buildGallery('"</script><b>"')).not.toContain('</script><b>');
});
