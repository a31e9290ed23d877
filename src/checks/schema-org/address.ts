import { type AddressKind, addressKindOf } from "../address-kind.js";
import type { CheckedValue } from "../engine/checked-value.js";
import { takes } from "./ranges.js";

/** True for a property that takes addresses and no other text: what schema.org's context marks as an IRI. */
export const takesAddresses: (property: string) => boolean = takes(
  (range) => range.url && !range.text && range.members.size === 0,
);

/** The text of a value that should be an address, and what it is. */
export function addressIn({
  text,
}: CheckedValue): { readonly text: string; readonly kind: AddressKind } | undefined {
  return text === undefined ? undefined : { text, kind: addressKindOf(text) };
}
