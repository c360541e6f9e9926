import { type Language, languages } from '../cards/texts/language.ts';
import { textsFor } from '../cards/texts/texts.ts';
import { type Command, commandsOf, type Listed } from './commands.ts';
import type { Publisher } from './publisher.ts';

/** 1.25 is taken by every tenant today and allows 12 commands with titles of 128 characters. */
const version = '1.25';
const limits = { commands: 10, title: 128, description: 4000 };
/** The language of the manifest itself; the others are files beside it. */
const mainLanguage: Language = 'en';

export type TeamsIds = { appId: string; botId: string };

/** The Teams app manifest, made from what the assistant can do. */
export function teamsManifest(
  capabilities: readonly Listed[],
  { appId, botId }: TeamsIds,
  publisher: Publisher,
) {
  const t = textsFor(mainLanguage);
  const commands = commandsOf(capabilities, limits);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    version: publisher.version,
    id: appId,
    developer: publisher.developer,
    name: { short: t.text('manifest.name'), full: t.text('manifest.name') },
    description: { short: t.text('manifest.short'), full: t.text('manifest.full') },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F5F8B',
    localizationInfo: {
      defaultLanguageTag: mainLanguage,
      additionalLanguages: otherLanguages().map((languageTag) => ({
        languageTag,
        file: `${languageTag}.json`,
      })),
    },
    bots: [
      {
        botId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [
          {
            scopes: ['personal', 'team', 'groupChat'],
            commands: commands.map((one) => inLanguage(one, mainLanguage)),
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
  };
}

/** The texts of the manifest in another language, by their place in it. */
export function teamsLocalization(
  capabilities: readonly Listed[],
  language: Language,
): Record<string, string> {
  const t = textsFor(language);
  const commands = commandsOf(capabilities, limits).flatMap((command, index) => {
    const { title, description } = inLanguage(command, language);
    const place = `bots[0].commandLists[0].commands[${index}]`;
    return [
      [`${place}.title`, title],
      [`${place}.description`, description],
    ];
  });
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.Localization.schema.json`,
    'name.short': t.text('manifest.name'),
    'name.full': t.text('manifest.name'),
    'description.short': t.text('manifest.short'),
    'description.full': t.text('manifest.full'),
    ...Object.fromEntries(commands),
  };
}

/** The languages that have a file of their own in the package. */
export function otherLanguages(): Language[] {
  return languages.filter((language) => language !== mainLanguage);
}

function inLanguage({ title, description }: Command, language: Language) {
  return { title: title[language], description: description[language] };
}
