/** What a client takes as the answer to a click on a card; anything else it reports as an app that cannot be reached. */
export type CardAnswer =
  | { statusCode: 200; type: 'application/vnd.microsoft.card.adaptive'; value: Record<string, unknown> }
  | { statusCode: 200; type: 'application/vnd.microsoft.activity.message'; value: string }
  | {
      statusCode: 400 | 500;
      type: 'application/vnd.microsoft.error';
      value: { code: string; message: string };
    };

/** The card takes the place of the clicked one. */
export function cardAnswer(value: Record<string, unknown>): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

/** The card stays; a line of text is shown with it for a while. */
export function textAnswer(value: string): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

/** The card stays and the click is reported as failed. */
export function errorAnswer(statusCode: 400 | 500, code: string, message: string): CardAnswer {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}
