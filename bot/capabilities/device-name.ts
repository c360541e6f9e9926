type Named = { serial: string; model: string; alias: string | null };

/** A device as people recognise it: the name they gave it, then model and serial number, which are never cut. */
export function deviceName({ serial, model, alias }: Named): string {
  return alias ? `${alias} · ${model} · ${serial}` : `${model} · ${serial}`;
}
