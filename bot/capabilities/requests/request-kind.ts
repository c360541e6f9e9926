import type { z } from 'zod';
import type { FormDefinition } from '../../../cards/forms/build-form.ts';
import type { FormSchema } from '../../../cards/forms/field-data.ts';
import type { TextKey } from '../../../cards/texts/catalogue.ts';
import type { FieldOption } from '../../../cards/views/form-view.ts';
import type { Device } from '../../../domain/fleet/find-device.ts';
import type { Role } from '../../../domain/people/actor.ts';
import type { SupportTopic } from '../../../domain/programmes/schema.ts';
import type { Audience, FlowView, Menu, Scene, Utterance } from '../../engine/capability.ts';
import type { CapabilityId } from '../../understanding/intents.ts';
import type { RequestDraft } from './request-draft.ts';

/** A fact of a message that answers a field by itself. */
type Said = 'count' | 'date' | 'email' | 'person' | 'order' | 'language';

type Notes = NonNullable<FormDefinition<FormSchema>['notes']>;

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
export type RequestKind<
  Id extends CapabilityId,
  S extends z.ZodRawShape,
  I extends Inputs<S>,
  W = unknown,
> = {
  id: Id;
  access: readonly Audience[];
  /** Whose wish goes to the administrators, filled in, and happens once one of them agrees (G8). */
  forwardedFor?: readonly Role[];
  group: Menu['group'];
  /** What the help line has to be asked for about it (X65). */
  topic?: SupportTopic;
  /** `needed`: asked first; `several`: the same, and it can be more than one; `maybe`: a field of the form; `none`: it is about no device. */
  device: 'needed' | 'several' | 'maybe' | 'none';
  /** What is asked beside the kind, the device and the words. */
  asks: S;
  /** How each is asked, and the fact of a message that answers it. */
  inputs: I;
  /** What a message says beside its facts, by field; `kind` is what it is about. What is known stays, but for a fact it reads more closely. */
  said?(utterance: Utterance): Readonly<Record<string, string | number | undefined>>;
  /** The kind that follows from the answers and the number of devices, and is not asked. */
  kindBy?(answers: RequestDraft['answers'], devices: number): string;
  /** The text for a device that has it already: there is nothing to ask for. */
  settled?(device: Device): TextKey | null;
  /** The fields that only these kinds ask, and need; a field of no kind is asked with all of them. */
  needs?: Readonly<Record<string, readonly (keyof S & string)[]>>;
  /** What else has to be known, loaded through what the person may see. */
  load?(scene: Scene): Promise<W>;
  /** What is said above the form. */
  notes?(draft: Pick<RequestDraft, 'kind' | 'answers'>, world: W, view: FlowView): Notes;
  /** What the schema cannot know to be wrong, beside its field. */
  check?(answers: RequestDraft['answers'], world: W, view: FlowView): Readonly<Record<string, string>>;
  /** A question that has its answer at once and is no part of the request. */
  aside?: { heard(text: string): boolean; answer(world: W, view: FlowView): string };
  /** What else a message may be about while this is open: the last readings of a device that goes. */
  takes?: readonly CapabilityId[];
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
