import { describe, expect, test } from 'vitest';
import { configProblems } from '../../../bot/channels/slack/config.ts';

const config = { signingSecret: 's', botToken: 'xoxb-1', allowedTeams: ['T1'] };

describe('the configuration', () => {
  test('is complete with secret, token and workspaces', () => {
    expect(configProblems(config)).toEqual([]);
    expect(configProblems({ ...config, apiUrl: 'http://127.0.0.1:1/api/' })).toEqual([]);
  });

  test.each([
    ['an empty signing secret', { signingSecret: ' ' }],
    ['no bot token', { botToken: '' }],
    ['no workspace', { allowedTeams: [] }],
    ['an API address without its end', { apiUrl: 'http://127.0.0.1:1' }],
    ['an API address that is none', { apiUrl: '/api/' }],
  ])('is refused with %s', (_, wrong) => {
    expect(configProblems({ ...config, ...wrong })).toHaveLength(1);
  });
});
