/** Whether a text is a day of the calendar as yyyy-mm-dd: Slack refuses a whole view over a date that is none. */
export function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
