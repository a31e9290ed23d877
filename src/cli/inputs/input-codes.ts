/** What can be wrong with an input before anything is read of it, for `newsgraph explain`. */
export const INPUT_CODES: { readonly [code: string]: string } = {
  "input/not-found": "error · No file, folder or pattern of that name leads to anything.",
  "input/no-match":
    "error · A pattern that matches no file, or a folder without a file of a kind that is checked.",
  "input/not-readable": "error · A file or stream that could not be opened or read to its end.",
  "input/too-large": "error · A document of more bytes than --max-size; of a feed, a line. It was not read.",
  "input/not-packed": "error · A file that ends in .gz, or begins like one, and cannot be unpacked.",
  "input/shrunk": "error · A feed that became shorter while it was read.",
  "input/not-splittable":
    "error · A packed or piped feed with --shard: where its lines begin is known only in a plain file.",
  "input/not-checked":
    "error · A document that a rule of your own, or the program itself, failed at; or a part of a feed, twice.",
};
