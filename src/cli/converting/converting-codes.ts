/** What converting itself says, for `newsgraph explain`. */
export const CONVERTING_CODES: { readonly [code: string]: string } = {
  "convert/nothing": "error · A document in which there is nothing to convert.",
  "convert/left-out":
    "error · Things that were read and that their schemas do not accept, so that they were left out; the findings of model/… say why.",
};
