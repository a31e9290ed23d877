import { Article, Person, Thing } from "../../src/index.js";

/** The interface of https://standardschema.dev, version 1, in short. */
interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

Article satisfies StandardSchema<Article, Article>;
Person satisfies StandardSchema<Person, Person>;
Thing satisfies StandardSchema<Thing, Thing>;
// @ts-expect-error: it gives an article
Article satisfies StandardSchema<Article, Person>;
