import { z } from 'zod';
import type { FormSchema } from './field-data.ts';

/** What a field's schema demands, as far as an input can show it beforehand. */
export type FieldRules = {
  kind: 'string' | 'number' | 'boolean' | 'other';
  /** Whether it must be answered; for a yes or no, whether the answer must be yes. */
  required: boolean;
  /** What no answer counts as. */
  empty: undefined | null;
  maxLength: number | null;
  min: number | null;
  max: number | null;
};

/** Kept by field: a form made anew for each reader shares most of its fields with the last one. */
const known = new WeakMap<z.core.$ZodType, FieldRules>();

/** The rules of each field of a schema, read through optional, nullable, default and transforming wrappers. */
export function fieldRules(schema: FormSchema): Record<string, FieldRules> {
  return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, knownRules(field)]));
}

function knownRules(field: z.core.$ZodType): FieldRules {
  const rules = known.get(field) ?? rulesOf(field);
  known.set(field, rules);
  return rules;
}

function rulesOf(field: z.core.$ZodType): FieldRules {
  const accepts = (value: unknown) => z.safeParse(field, value).success;
  const shape = plainShape(z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }));
  const kind = kindOf(shape);
  return {
    kind,
    required: kind === 'boolean' ? !accepts(false) : !accepts(undefined) && !accepts(null),
    empty: !accepts(undefined) && accepts(null) ? null : undefined,
    maxLength: shape.maxLength ?? null,
    min: bound(shape.minimum ?? next(shape.exclusiveMinimum, 1)),
    max: bound(shape.maximum ?? next(shape.exclusiveMaximum, -1)),
  };
}

/** Numbers here are whole, so "more than 0" is "from 1 on". */
function next(exclusive: number | undefined, step: number): number | undefined {
  return exclusive === undefined ? undefined : exclusive + step;
}

/** The limits of safe integers are no rule anybody set. */
function bound(value: number | undefined): number | null {
  return value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value;
}

const jsonShape = z.object({
  type: z.string().optional().catch(undefined),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  exclusiveMaximum: z.number().optional(),
  anyOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
});
type JsonShape = z.infer<typeof jsonShape>;

/** Of "this or null", this; of "this and that" (a default around it), this. */
function plainShape(schema: unknown): JsonShape {
  const shape = jsonShape.parse(schema);
  const inner = shape.anyOf?.find((entry) => jsonShape.parse(entry).type !== 'null') ?? shape.allOf?.[0];
  return inner === undefined ? shape : plainShape(inner);
}

function kindOf({ type }: JsonShape): FieldRules['kind'] {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' || type === 'boolean' ? type : 'other';
}
