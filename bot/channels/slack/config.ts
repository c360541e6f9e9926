/** What the Slack channel needs to know of its app and workspace. */
export type SlackConfig = {
  signingSecret: string;
  /** Bot token (`xoxb-...`) of the workspace the app is installed in. */
  botToken: string;
  /** Where the Web API lives; ends with `/api/`. Absent: Slack's own. */
  apiUrl?: string;
  /** The app's own id: requests of any other app are left alone. */
  appId?: string;
  /** Workspaces that are served; everything else leads to nothing. */
  allowedTeams: readonly string[];
};

/** The token to act with in a workspace; the only place to change when tokens come from an installation store. */
export function tokenOf(config: SlackConfig, _team: string | undefined): string {
  return config.botToken;
}

/** What is missing or wrong, in words for the person who configures it; empty when the channel may start. */
export function configProblems({ signingSecret, botToken, apiUrl, allowedTeams }: SlackConfig): string[] {
  return [
    // A signature made with an empty secret is one anybody can make.
    signingSecret.trim() === '' && 'the signing secret is required',
    botToken.trim() === '' && 'the bot token is required',
    allowedTeams.length === 0 && 'at least one allowed workspace is required',
    apiUrl !== undefined && !isApiUrl(apiUrl) && 'the API address has to be a URL that ends with /api/',
  ].filter((problem) => problem !== false);
}

function isApiUrl(url: string): boolean {
  return URL.canParse(url) && url.endsWith('/api/');
}
