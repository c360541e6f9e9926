import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const run = (args: readonly string[], input = '') =>
  runCli('bot/understanding/cli/understand.ts', args, { input });
const english = ['--lang', 'en'];

describe('npm run understand', () => {
  test('prints what is understood of a text given as an argument, and why', () => {
    const { stdout, status } = run(['2 cyan toners for GNM75498 please', ...english]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^order-supplies {2}\d\.\d\d {2}\w+ {2}\(en\)/);
    expect(stdout).toContain('because: ');
    expect(stdout).toContain('GNM75498');
  });

  test('takes words without quotation marks for one text, and prints it as JSON when asked', () => {
    const { stdout } = run(['2', 'cyan', 'toners', 'please', '--json', ...english]);
    expect(JSON.parse(stdout)).toMatchObject({ text: '2 cyan toners please', intent: 'order-supplies' });
  });

  test('reads a text as the person named, whose devices it may mean', () => {
    const devicesOf = (person: string) => run(['toner voor Onthaal', '--as', person, '--lang', 'nl']).stdout;
    expect(devicesOf('Isaiah')).toContain('KDN40112');
    expect(devicesOf('patti')).not.toContain('KDN40112');
  });

  test('answers line by line when no text is given, also JSON with JSON', () => {
    expect(run(english, 'where is my case?\n2 cyan toners please\n').stdout.match(/because: /g)).toHaveLength(
      2,
    );
    const lines = ['{"text":"2 cyan toners please","lang":"en"}', '', '{"text":"papier coincé"}'];
    const answers = run(['--json'], lines.join('\n')).stdout.trim().split('\n');
    expect(answers.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual([
      '2 cyan toners please',
      'papier coincé',
    ]);
  });

  test('names the people there are when it is to read as somebody else', () => {
    const { stdout, stderr, status } = run(['toner', '--as', 'nobody']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('There is no nobody; there are alex, ');
    expect(stderr).toContain('usage: understand');
  });
});
