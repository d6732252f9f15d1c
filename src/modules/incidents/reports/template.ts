import type { Text } from '../../../shared/text.ts';
import type { Facts } from '../contract/facts.ts';
import type { Certainty } from '../contract/words.ts';
import type { Known } from './known.ts';
import type { Provision } from './secrecy.ts';
import type { Value } from './value.ts';

/** A field as the receiver asks for it. Without `value` it says its fact; without `label` it is called what the fact is called. */
export type FieldSpec = {
  readonly fact?: keyof Facts;
  /** Demanded where there is no fact. */
  readonly key?: string;
  readonly label?: Text;
  /** Its number in the receiver's form. */
  readonly number?: string;
  readonly value?: (known: Known) => Value;
  /** Asked only when another is answered so; otherwise it is passed over. */
  readonly asked?: (known: Known) => boolean;
  /** Said instead of "unknown" when nothing is written, where nothing is an answer. */
  readonly none?: Text;
  readonly certainty?: Certainty;
  readonly secrecy?: readonly Provision[];
};

export type SectionSpec = { readonly key: string; readonly title: Text; readonly fields: readonly FieldSpec[] };

/** A report as data: which facts its receiver is given and nothing more, in which order, with which words. */
export type TemplateSpec = {
  readonly title: Text;
  /** The only facts the report is made from. */
  readonly takes: readonly (keyof Facts)[];
  readonly paragraph: Text;
  /** Where the order and the fields were read. */
  readonly source: string;
  readonly certainty: Certainty;
  /** Holds for each field that says nothing else. */
  readonly secrecy: readonly Provision[];
  readonly warnings?: readonly Text[];
  readonly sections: readonly SectionSpec[];
  /** The letter as its receiver reads it. */
  readonly letter?: (known: Known) => Text;
};

/** Several facts as fields of their own, in the order given. */
export const facts = (...names: (keyof Facts)[]): FieldSpec[] => names.map((fact) => ({ fact }));
