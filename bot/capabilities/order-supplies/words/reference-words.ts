/** The purchase order number of the customer (X33) and whom the driver asks for (X15), as far as a message gives them. */
export type References = { poNumber: string | null; attention: string | null; rest: string };

const poNumber =
  /(?<![\p{L}\d])(?:p\.?o\.?|bon de commande|bc|bdc|commande interne|bestelbon(?:nummer)?|inkoop(?:order|nummer|ordernummer)|purchase order)(?:[ -]?(?:n[°o]\.?|num[ée]ro|nummer|number|nr\.?|no\.?|ref\.?|is|est|:|#|=))*[ :#-]*(?=[\p{L}\d./_-]*\d)([\p{L}\d][\p{L}\d./_-]{2,48}[\p{L}\d])/iu;
const attention =
  /(?<![\p{L}\d])(?:(?:à|a) l[’']attention (?:de |d[’'])|att(?:n|ention)?\.?(?: of| to)? ?:? |for the attention of |t\.?a\.?v\.?:? |ter attentie van |op naam van |au nom de |c\/o )/iu;
/** A name has capitals, or is one word. */
const name =
  /^(?:(?:[Mm](?:me|evr|r|rs|\.)?|[Dd]hr|[Mm]adame|[Mm]onsieur|[Mm]evrouw|[Mm]eneer)\.? )?\p{L}[\p{L}’'.-]*(?: (?:(?:de|du|van|der|den|le|la) )*\p{Lu}[\p{L}’'.-]*){0,3}/u;

/** Reads both; what is left of the message has neither, so that no figure of it is taken for a quantity. */
export function readReferences(text: string): References {
  const po = poNumber.exec(text);
  const withoutPo = po === null ? text : cut(text, po);
  const lead = attention.exec(withoutPo);
  const whom = lead === null ? null : name.exec(withoutPo.slice(lead.index + lead[0].length));
  return {
    poNumber: po?.[1] ?? null,
    attention: whom?.[0].trim() ?? null,
    rest:
      lead === null || whom === null
        ? withoutPo
        : cut(withoutPo, { 0: lead[0] + whom[0], index: lead.index }),
  };
}

function cut(text: string, { 0: found, index }: { 0: string; index: number }): string {
  return `${text.slice(0, index)} ${text.slice(index + found.length)}`.replace(/ {2,}/g, ' ').trim();
}
