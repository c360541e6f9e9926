/** As much as the description of a case holds (F48). */
export const maxDescription = 5000;
/** As much as one input of a form takes (Slack's modals). */
export const maxTyped = 3000;
