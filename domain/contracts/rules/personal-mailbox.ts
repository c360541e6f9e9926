/** Words of a mailbox that belongs to a role, whoever reads it. */
const roles =
  /^(?:ap|acc|accounts?|accounting|accountspayable|admin|administratie|administration|billing|boekhouding|bureau|comptabilite|compta|contact|crediteuren|facturation|facturatie|factur(?:e|es|en)|factuur|finance|finances|financien|financieel|fournisseurs?|info|inkoop|invoices?|leveranciers?|mail|office|payables?|purchasing|secretariaat|secretariat|service|services|suppliers|achats|factures?)$/;

/**
 * Whether a mailbox looks like one person's: B7 wants one that stays when people go. `names` are those of the company's
 * people; a name of theirs in it, or first and last name that are no role, make it personal.
 */
export function isPersonalMailbox(address: string, names: readonly string[]): boolean {
  const local = plain(address.split('@')[0] ?? '');
  const parts = local.split(/[^a-z]+/).filter(Boolean);
  if (parts.some((part) => roles.test(part))) return false;
  const known = names.flatMap((name) => plain(name).split(/[^a-z]+/)).filter((name) => name.length > 2);
  // "vance", and "avance" with the initial in front.
  if (parts.some((part) => known.some((name) => part === name || part.slice(1) === name))) return true;
  return /^[a-z]+[._][a-z]+\d*$/.test(local);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
