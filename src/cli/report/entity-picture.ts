/** What sort of thing it is, in the few sorts that a picture can show by their look. */
export type ThingKind = "work" | "person" | "organisation" | "place" | "event" | "other";

/** One thing of a document, as a picture shows it. */
export interface PicturedThing {
  /** schema.org's type, the nearest of several, and behind it the model's own, if any; empty where it says none. */
  readonly type: string;
  readonly kind: ThingKind;
  /** What it is called; nothing where it has no name. Of one that is only referred to, its `@id`. */
  readonly name?: string | undefined;
  /** Whether it is what the page is about: its article, or, where it has none, what comes nearest. */
  readonly isMain: boolean;
  /** True where the document refers to it and says no more of it than perhaps a type. */
  readonly isOnlyReferredTo?: boolean | undefined;
}

/** From one thing to another, by their place in the picture's things. */
export interface PicturedLink {
  readonly from: number;
  readonly to: number;
  readonly property: string;
}

/** The things of a document and what links them. */
export interface EntityPicture {
  readonly things: readonly PicturedThing[];
  /** Each once, in the order of the things that they come from. */
  readonly links: readonly PicturedLink[];
  /** Things that are left out, where there are more than a picture can show. */
  readonly left: number;
  /** Links between the things shown that are left out, where there are more than anybody could follow. */
  readonly leftLinks?: number | undefined;
}
