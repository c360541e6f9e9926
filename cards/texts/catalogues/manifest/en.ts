export const en = {
  'manifest.name': 'Printdesk',
  'manifest.short': 'Look after your printers and copiers from the chat.',
  'manifest.full':
    'Report a problem, send meter readings, order toner and follow your cases by writing one line. You get the article that helps first; if it does not, the request is sent with what you wrote. In English, French and Dutch.',
  'manifest.slashHint': 'what is going on',
  'manifest.slashDescription': 'Report a problem, order toner, send readings, follow a case',
} as const;
