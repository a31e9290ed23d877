import { type AddressKind, addressKindOf } from "../address-kind.js";
import type { CheckedValue } from "../engine/checked-value.js";
import { takes } from "./ranges.js";

/** True for a property that takes addresses and no other text: what schema.org's context marks as an IRI. */
export const takesAddresses: (property: string) => boolean = takes(
  (range) => range.url && !range.text && range.members.size === 0,
);

interface Address {
  readonly text: string;
  readonly kind: AddressKind;
}

/** The text of a value that should be an address, and what it is; several rules ask. */
export function addressIn({ text, node }: CheckedValue): Address | undefined {
  if (text === undefined) return undefined;
  const kinds = node.document.once(noKinds);
  const known = kinds.get(text);
  if (known) return known;
  const address = { text, kind: addressKindOf(text) };
  kinds.set(text, address);
  return address;
}

function noKinds(): Map<string, Address> {
  return new Map();
}
