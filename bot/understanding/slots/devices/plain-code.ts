/** Characters people mistake for each other when they copy a plate; signs and spaces between them say nothing. */
export const plainCode = (code: string): string =>
  code
    .replace(/[ ./-]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/s/g, '5')
    .replace(/b/g, '8')
    .replace(/z/g, '2');
