import { titleOf } from '../../support/text-pattern.ts';
import type { Dialogue } from '../support/dialogue.ts';
import { photo } from '../support/files.ts';

export const d38: Dialogue = {
  id: 'D38',
  title: 'takes the answer to a disputed reading as an answer on that case, not as a new reading',
  rows: 'F10 F12 G53 G55 G59',
  who: 'Megan',
  language: 'en',
  around: { Alex: 'en', Adele: 'en', Patti: 'en' },
  steps: [
    {
      say: 'what do you need from me on 32500',
      expect: {
        shows: ['CS0032500', '113', [titleOf('cases.status.awaits', 'en'), 'your answer']],
        either: [{ offers: ['comment'] }, { open: { capability: 'update-case', holds: ['CS0032500'] } }],
      },
    },
    {
      posts: photo,
      say: 'display says 153,590',
      expect: {
        waits: { capability: 'update-case', holds: ['CS0032500', '153590'] },
        closed: ['submit-meters'],
        shows: [['photo', 'picture', 'image']],
      },
    },
    {
      say: 'post it',
      expect: {
        stores: { comments: [{ on: 'CS0032500', by: 'Megan', text: ['153590'] }] },
        now: { CS0032500: { awaitsCustomer: false } },
        shows: ['CS0032500'],
        later: { 'desk-channel': { desk: ['CS0032500', '153590'] } },
      },
    },
    {
      by: 'Patti',
      click: 'accept-reading',
      waitsFor: 'desk-work',
      expect: {
        onRecord: { GNM75498: { 113: 153_590 } },
        now: { CS0032500: { serial: 'GNM75498' } },
        tells: { Megan: ['CS0032500', '153590'] },
      },
    },
    {
      say: 'what do you know about me',
      expect: {
        shows: ['Megan Bowen', 'meganb@example.com', 'Atelier Durand', 'CS0032499', 'CS0032500'],
        never: ['alexw@example.com', 'adelev@example.com'],
      },
    },
  ],
};
