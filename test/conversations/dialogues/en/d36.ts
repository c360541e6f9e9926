import type { Dialogue } from '../support/dialogue.ts';

export const d36: Dialogue = {
  id: 'D36',
  title: 'tells somebody unknown what it is, and passes her request for access on without a serial number',
  rows: 'F47 F48 F49 B12',
  who: 'Dana',
  language: 'en',
  zone: '-05:00',
  around: { Patti: 'en', Lynne: 'en' },
  steps: [
    {
      say: 'yo is this where i order toner. are you a bot?',
      expect: {
        shows: [
          ['automat', 'bot', 'assistant', 'machine'],
          ['toner', 'printers', 'copiers'],
          ['1-800-275-9376', '0 820 12 40 40'],
        ],
        offers: ['ask-access'],
      },
    },
    {
      say: 'sign me up then. Dana Whitfield, Clinique du Fleuve, i sit next to lynne',
      expect: {
        open: {
          capability: 'request-access',
          holds: ['Dana Whitfield', 'Clinique du Fleuve', 'i sit next to lynne'],
        },
        shows: ['serial'],
      },
    },
    {
      say: 'no clue, big one downstairs. send it',
      expect: {
        either: [
          {
            stores: {
              accessRequests: [
                {
                  name: 'Dana Whitfield',
                  company: 'Clinique du Fleuve',
                  status: 'open',
                  text: ['big one downstairs'],
                },
              ],
            },
            desk: ['Dana Whitfield', 'Clinique du Fleuve', 'big one downstairs'],
          },
          {
            waits: {
              capability: 'request-access',
              holds: ['Dana Whitfield', 'Clinique du Fleuve', 'big one downstairs'],
            },
          },
        ],
      },
    },
    {
      by: 'Patti',
      click: 'accept-access',
      fill: { company: 'Clinique du Fleuve', role: 'user' },
      waitsFor: 'desk-work',
      expect: {
        stores: { others: { Person: 1 } },
        now: { Dana: { role: 'user', status: 'active' } },
        tells: { Dana: [], Lynne: ['Dana'] },
      },
    },
    {
      say: 'so 2 black',
      waitsFor: 'desk-work',
      expect: {
        shows: ['Lynne', ['black', 'toner']],
        waits: { holds: ['2 black'] },
        never: ['MX4123456', 'EX7123456', 'Réception', 'Entrepôt'],
      },
    },
  ],
};
