import { expect, it } from 'vitest';
import { notice } from '../cards/support/views.ts';
import { buildGallery } from './build-gallery.ts';
import type { Exhibit } from './collection.ts';

const card = { kind: 'card', card: { card: 'notice', data: { ...notice, title: '"><i>mine' } } } as const;
const exhibit: Exhibit = {
  by: 'submit-meters',
  name: 'notice',
  outline: {},
  replies: { fr: card, nl: card },
};

it('shows an exhibit in each of its languages, narrow and wide, light and dark, in both systems', () => {
  const page = buildGallery([exhibit], '');
  expect(page).toContain('<a href="#submit-meters">');
  for (const system of ['teams', 'slack'])
    for (const theme of ['light', 'dark'])
      for (const width of [300, 560])
        expect(
          page.split(`data-system="${system}" data-theme="${theme}" style="width:${width}px"`),
        ).toHaveLength(3);
});

it('cannot be broken out of, neither by the script it carries nor by what people wrote', () => {
  expect(buildGallery([exhibit], '"</script><b>"')).not.toMatch(/<\/script><b>|<i>mine/);
});
