/** One thing of a document, as a picture shows it. */
export interface PicturedThing {
  /** schema.org's type, or the model's. */
  readonly type: string;
  /** What it is called; nothing where it has no name. */
  readonly name?: string | undefined;
  /** Whether it is the article that the page is about. */
  readonly isMain: boolean;
}

/** The things of a document and what links them. */
export interface EntityPicture {
  readonly things: readonly PicturedThing[];
  /** From one thing to another, by their place in `things`, through a property. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly property: string }[];
  /** Things that are left out, where there are more than a picture can show. */
  readonly left: number;
}
