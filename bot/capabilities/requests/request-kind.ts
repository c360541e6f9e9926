import type { z } from 'zod';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { SupportTopic } from '../../../domain/programmes/schema.ts';
import type { Audience, Menu, Scene } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';

/** A fact of a message that answers a field by itself. */
type Said = 'count' | 'date' | 'email' | 'person' | 'order' | 'language';

type Common = { hint?: true };
/** Options that are looked up when the form is made, such as the people of an account. */
type Lookup = (scene: Scene) => Promise<readonly FieldOption[]>;

/** How a field is asked, by what its schema takes. */
type InputFor<T> = [T] extends [boolean]
  ? Common & { input: 'toggle' }
  : [T] extends [number]
    ? Common & { input: 'number'; from?: 'count' }
    : [T] extends [string]
      ? string extends T
        ?
            | (Common & { input: 'text' | 'longText'; from?: Exclude<Said, 'count' | 'date'> })
            | (Common & { input: 'date'; from?: 'date' })
            | (Common & { input: 'lookup'; options: Lookup })
        : Common & { input: 'choice'; options: readonly T[] }
      : never;

export type Inputs<S extends z.ZodRawShape> = { [K in keyof S]: InputFor<NonNullable<z.output<S[K]>>> };

/** What tells one kind of request to the service desk from another; all else is the same for all of them. */
export type RequestKind<Id extends CapabilityId, S extends z.ZodRawShape, I extends Inputs<S>> = {
  id: Id;
  access: readonly Audience[];
  group: Menu['group'];
  /** What the help line has to be asked for about it (X65). */
  topic?: SupportTopic;
  /** `needed`: asked first; `maybe`: a field of the form; `none`: it is about no device. */
  device: 'needed' | 'maybe' | 'none';
  /** What is asked beside the kind, the device and the words. */
  asks: S;
  /** How each is asked, and the fact of a message that answers it. */
  inputs: I;
};

type HintsOf<I> = { [K in keyof I]: I[K] extends { hint: true } ? `${K & string}Hint` : never }[keyof I];
type ChoicesOf<I> = {
  [K in keyof I]: I[K] extends { input: 'choice'; options: readonly (infer V extends string)[] }
    ? `${K & string}.${V}`
    : never;
}[keyof I];
type TextsOf<
  Id extends string,
  S,
  I,
> = `requests.${Id}.${'title' | 'example' | 'intro' | 'sent' | (keyof S & string) | HintsOf<I> | ChoicesOf<I>}`;

/** Every text a kind needs, its hints and choices included; what is forgotten is named by the compiler. */
export type Complete<Id extends string, S, I> =
  TextsOf<Id, S, I> extends TextKey ? unknown : { 'a text is missing': Exclude<TextsOf<Id, S, I>, TextKey> };

/** One field's input, whatever its schema. */
export type Input =
  | (Common & { input: 'toggle' })
  | (Common & { input: 'number' | 'text' | 'longText' | 'date'; from?: Said })
  | (Common & { input: 'lookup'; options: Lookup })
  | (Common & { input: 'choice'; options: readonly string[] });

/** A kind of request as the code that serves all of them sees it. */
export type KindOfRequest = Omit<
  RequestKind<CapabilityId, z.ZodRawShape, Record<string, never>>,
  'inputs'
> & { inputs: Readonly<Record<string, Input>> };
