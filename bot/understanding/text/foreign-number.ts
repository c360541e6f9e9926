/** How the service desks of others number what they keep, on folded text. */
export const foreignNumber =
  '(?:inc|ritm|req|chg|prb|sctask|task|wo|sr|hd|sd|tkt|tck|sup|svc|dsk)[-#_ ]?\\d{4,16}|(?:ticket|incident|request|demande|melding|aanvraag|ref) ?(?:id|nr|no|n°)?[:.]? ?#? ?\\d{8,20}|[a-z]{2,6}desk-\\d{2,8}|it-\\d{3,8}';
