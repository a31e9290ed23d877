import { Text } from "../../values/schema.js";
import { notEmpty, type Schema, strict } from "../schema.js";
import type { Address as AddressModel } from "./address.js";

export type Address = AddressModel;
/** Accepts an {@link Address}. */
export const Address: Schema<AddressModel> = strict<AddressModel>(
  "an address",
  {},
  () => ({
    street: Text,
    locality: Text,
    region: Text,
    postalCode: Text,
  }),
  notEmpty("empty-address", "a street, a locality, a region or a postal code"),
);
