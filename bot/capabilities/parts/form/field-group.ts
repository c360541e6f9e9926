import { z } from 'zod';
import type { FieldData, FormFields, FormSchema } from '../../../../cards/forms/field-data.ts';

/**
 * The same fields for each of several things: a quantity for each item, a figure for each counter. `key` names a field
 * of one thing among all fields of the form, and never changes: a form lies open while versions do.
 */
type Group<T, G extends FormSchema> = {
  things: readonly T[];
  schema: G;
  key(thing: T, field: keyof z.output<G> & string): string;
};

/** What a repeated group adds to a form. */
export type Repeated = { schema: z.ZodObject; fields: Readonly<Record<string, FieldData>> };

/** A repeated group: values for its fields, its questions, and the answers to them by thing again. */
export function fieldGroup<T, G extends FormSchema>({ things, schema, key }: Group<T, G>) {
  type Field = keyof z.output<G> & string;
  const names = Object.keys(schema.shape) as Field[];
  /** One value for each field that has one, under the field's key. */
  const each = <V>(of: (thing: T) => { readonly [K in Field]?: V | undefined }): Record<string, V> =>
    Object.fromEntries(
      things.flatMap((thing) => {
        const values = of(thing);
        return names.flatMap((name) => {
          const value = values[name];
          return value === undefined ? [] : [[key(thing, name), value] as const];
        });
      }),
    );
  return {
    each,
    /** What is asked, one thing after the other. */
    ask: (fieldsOf: (thing: T) => FormFields<G>): Repeated => ({
      schema: z.object(each<z.ZodType>(() => schema.shape as Record<Field, z.ZodType>)),
      fields: each<FieldData>((thing) => fieldsOf(thing) as Record<Field, FieldData>),
    }),
    /** Each thing with its answers, from those of the whole form. */
    answers: (all: Readonly<Record<string, unknown>>): [T, z.output<G>][] =>
      things.map((thing) => {
        const own = Object.fromEntries(names.map((name) => [name, all[key(thing, name)]]));
        return [thing, schema.parse(own)];
      }),
  };
}
