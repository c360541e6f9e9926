import { type Family, families } from '../../../../knowledge/article.ts';

/** The family articles know by this name; undefined for a device of another kind, or none. */
export function familyOf(name: string | null | undefined): Family | undefined {
  return families.find((family) => family === name);
}
