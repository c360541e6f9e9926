type Address = { street: string; postalCode: string; city: string };

/** An address in one line. */
export function addressLine({ street, postalCode, city }: Address): string {
  return `${street}, ${postalCode} ${city}`;
}
