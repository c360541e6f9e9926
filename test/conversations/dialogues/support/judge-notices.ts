import type { Dialogue, Outcome } from './dialogue.ts';
import { type Failure, failIf, short, words } from './failure.ts';
import { mentions } from './mentions.ts';
import type { Notice, Seen } from './see-step.ts';

type Told = NonNullable<Outcome['tells']>;

/** Who is told what: those who are named, once each and in the language they write; nobody else. */
export function judgeNotices(
  { tells = {}, updates = {}, desk = [] }: Outcome,
  { notices }: Pick<Seen, 'notices'>,
  around: NonNullable<Dialogue['around']>,
): Failure[] {
  const fresh = notices.filter(({ isDesk, isChange }) => !isDesk && !isChange);
  const told = fresh.map(({ to }) => to).sort();
  const languages: Partial<Record<string, string>> = around;
  const foreign = fresh.filter(({ to, language }) => language !== languages[to]);
  const changes = notices.filter(({ isChange }) => isChange);
  const toDesk = notices.filter(({ isDesk }) => isDesk);
  return [
    ...failIf(
      told.join() !== Object.keys(tells).sort().join(),
      `told: ${Object.keys(tells).join(', ') || 'nobody'}`,
      told.join(', ') || 'nobody',
    ),
    ...foreign.flatMap(({ to, language }) =>
      failIf(true, `${to} to be told in ${languages[to]}`, `in ${language}`),
    ),
    ...judgeWords(tells, fresh),
    ...judgeWords(updates, changes),
    ...desk.flatMap((one) =>
      failIf(!isIn(toDesk, one), `the desk to be told ${words(one)}`, textOf(toDesk) || 'nothing'),
    ),
  ];
}

function judgeWords(wanted: Told, notices: readonly Notice[]): Failure[] {
  return Object.entries(wanted).flatMap(([name, all]) => {
    const theirs = notices.filter(({ to }) => to === name);
    const missing = all.filter((one) => !isIn(theirs, one));
    return failIf(
      missing.length > 0,
      `${name} to be told ${missing.map(words).join(' + ')}`,
      textOf(theirs) || 'nothing',
    );
  });
}

function isIn(notices: readonly Notice[], mention: Parameters<typeof mentions>[1]): boolean {
  return notices.some(({ text }) => mentions(text, mention));
}

function textOf(notices: readonly Notice[]): string {
  return short(notices.map(({ text }) => text).join('\n'));
}
