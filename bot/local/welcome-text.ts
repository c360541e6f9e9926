import { people } from '../../prisma/seed/demo/people.ts';
import type { Config } from '../config.ts';
import type { Playground } from './playground.ts';

/** What the person who started the program reads: where to go, and whom they can be. */
export function welcomeText(config: Config, playground: Playground | null): string {
  const lines = [
    '',
    `Printdesk listens on http://${config.host}:${config.port}`,
    chatLine(config, playground),
    ...(config.databaseUrl === null
      ? ['', 'Demo people (the chat speaks as the first one):', ...people.map(describe)]
      : []),
    '',
    'Try: "bourrage papier bac 2 sur GNM75498", "2 toners cyan pour la compta", "waar staat CS0032498?", "help"',
    '',
  ];
  return lines.join('\n');
}

function chatLine(config: Config, playground: Playground | null): string {
  if (playground) return `Open the chat at   ${playground.url}`;
  if (!config.playground) return 'The chat to try it in is switched off (PLAYGROUND=false).';
  return 'No chat to try it in: install the development dependencies (npm ci) to get the Agents Playground.';
}

function describe({ name, role }: (typeof people)[number]): string {
  return `  ${name.padEnd(18)} ${role}`;
}
