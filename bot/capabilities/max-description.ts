/** As much as the description of a case holds (F48). */
export const maxDescription = 5000;
