import { describe, expect, it } from 'vitest';
import { readConfig } from '../bot/config.ts';

const read = (env: Record<string, string>) => readConfig({ LOG_LEVEL: 'silent', ...env });
const model = { UNDERSTANDING_URL: 'https://models.example.org/v1', UNDERSTANDING_MODEL: 'small' };
const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://db.example.org/printdesk' };

describe('the language model', () => {
  it('is off unless it is configured', () => {
    const result = read({});
    expect(result.ok && result.config.understanding).toBeNull();
  });

  it('is asked at its address, with a time limit of one and a half seconds', () => {
    const result = read(model);
    expect(result.ok && result.config.understanding).toEqual({
      url: 'https://models.example.org/v1',
      key: null,
      model: 'small',
      timeoutMs: 1500,
    });
  });

  it('takes its key and its time limit from the environment', () => {
    const result = read({ ...model, UNDERSTANDING_KEY: 'k', UNDERSTANDING_TIMEOUT_MS: '800' });
    expect(result.ok && result.config.understanding).toMatchObject({ key: 'k', timeoutMs: 800 });
  });

  it.each([
    ['half of it is there', { UNDERSTANDING_URL: model.UNDERSTANDING_URL }, 'one is missing'],
    ['the other half is there', { UNDERSTANDING_MODEL: 'small' }, 'one is missing'],
    ['its address is none', { ...model, UNDERSTANDING_URL: 'models' }, 'UNDERSTANDING_URL'],
    [
      'its time limit is longer than a chat waits',
      { ...model, UNDERSTANDING_TIMEOUT_MS: '60000' },
      'TIMEOUT',
    ],
    [
      'words would travel in the clear in production',
      { ...production, ...model, UNDERSTANDING_URL: 'http://models.example.org/v1' },
      'https',
    ],
  ])('is refused with a reason when %s', (_case, env, problem) => {
    const result = read(env);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.problems.join('\n')).toContain(problem);
  });

  it('may be on the same machine without https', () => {
    const result = read({ ...production, ...model, UNDERSTANDING_URL: 'http://127.0.0.1:8080/v1' });
    expect(result.ok ? '' : result.problems.join('\n')).not.toContain('UNDERSTANDING');
  });
});

describe('the hosts cards may link to', () => {
  it('are none unless they are configured', () => {
    const result = read({});
    expect(result.ok && result.config.linkHosts).toEqual([]);
  });

  it('are names, or everything below a name', () => {
    const result = read({ LINK_HOSTS: 'track.carrier.example, .portal.example' });
    expect(result.ok && result.config.linkHosts).toEqual(['track.carrier.example', '.portal.example']);
  });

  it.each([
    'https://carrier.example',
    '*',
    '.',
    '.example',
    'Carrier.example',
    'a.example/b',
  ])('are refused when one is no name: %s', (name) => {
    const result = read({ LINK_HOSTS: `carrier.example,${name}` });
    expect(result.ok ? '' : result.problems.join()).toContain('LINK_HOSTS');
  });
});

describe('files and pictures', () => {
  const files = { PUBLIC_URL: 'https://bot.example.org/printdesk/', FILE_SECRET: 'x'.repeat(32) };

  it('are linked to below the public address', () => {
    const result = read(files);
    expect(result.ok && result.config).toMatchObject({
      publicUrl: 'https://bot.example.org/printdesk',
      fileSecret: files.FILE_SECRET,
    });
  });

  it('have no links on a developer machine, and a secret that ends with the process', () => {
    const [one, other] = [read({}), read({})];
    expect(one.ok && one.config.publicUrl).toBeNull();
    expect(one.ok && other.ok && one.config.fileSecret !== other.config.fileSecret).toBe(true);
  });

  it.each([
    ['the address is missing in production', { ...production, FILE_SECRET: files.FILE_SECRET }, 'PUBLIC_URL'],
    ['the secret is missing in production', { ...production, PUBLIC_URL: files.PUBLIC_URL }, 'FILE_SECRET'],
    ['the address is not https', { ...files, PUBLIC_URL: 'http://bot.example.org' }, 'PUBLIC_URL'],
    ['the address has a query', { ...files, PUBLIC_URL: 'https://bot.example.org/?a=b' }, 'PUBLIC_URL'],
    ['the secret can be guessed', { ...files, FILE_SECRET: 'short' }, 'FILE_SECRET'],
  ])('are refused with a reason when %s', (_case, env, problem) => {
    const result = read(env as Record<string, string>);
    expect(result.ok ? '' : result.problems.join('\n')).toContain(problem);
  });
});
