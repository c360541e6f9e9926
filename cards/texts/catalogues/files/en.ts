export const en = {
  'files.open': 'Open the file',
  'files.askPrivately': 'Ask me in our own chat and I will send you the file.',
  'files.gone': 'The file is no longer available. Ask me for it again.',
  'files.expired': 'This offer has expired. Ask me for the file again.',
  'files.declined': 'All right, the file was not saved.',
  'files.notSaved': 'The file could not be saved. Try again in a moment.',
} as const;
