export const en = {
  'slack.clickAgain': 'The form could not be opened in time. Click the button below once more.',
  'slack.checkForm': 'One of your answers was not accepted. Open the form again to see which one.',
} as const;
