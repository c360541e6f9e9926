/** Slack says no: `{ok: false, error}`, sometimes with an explanation. */
export class Refusal extends Error {
  readonly error: string;
  readonly messages: readonly string[];

  constructor(error: string, messages: readonly string[] = []) {
    super(error);
    this.error = error;
    this.messages = messages;
  }
}
