import { inEach, kinds, many, one, sameName } from "../../graph/fields.js";
import type { Entity } from "../../graph/mapping.js";
import { part, pixels, text, url } from "../../graph/values.js";
import type { WebUrl } from "../../values/web-url.js";
import { identityFields, type ThingBase } from "../thing/thing.js";
import { type DigitalSourceType, digitalSourceType } from "./digital-source-type.js";

/** Who made an image. A name and no more, so that images do not depend on people. */
export interface ImageCreator {
  readonly type: "Person" | "Organisation";
  readonly name: string;
  readonly url?: WebUrl | undefined;
}

/**
 * A picture, with the rights that go with it.
 *
 * @example
 * { "type": "Image", "url": "https://journal.example/ankara.jpg", "width": 1200, "height": 800, "alt": "La citadelle d’Ankara", "creditText": "Le Journal" }
 */
export interface Image extends Omit<ThingBase, "description"> {
  readonly type: "Image";
  /** Where the file itself is. */
  readonly url: WebUrl;
  /** In pixels. */
  readonly width?: number | undefined;
  /** In pixels. */
  readonly height?: number | undefined;
  /** What is printed below it. */
  readonly caption?: string | undefined;
  /** What it shows, for those who do not see it. */
  readonly alt?: string | undefined;
  readonly creators?: readonly ImageCreator[] | undefined;
  /** Whom to credit, as printed. */
  readonly creditText?: string | undefined;
  readonly copyrightNotice?: string | undefined;
  /** The terms of use. */
  readonly licence?: WebUrl | undefined;
  /** Where a licence can be had. */
  readonly acquireLicencePage?: WebUrl | undefined;
  /** How it came to be, in the words of the IPTC. */
  readonly digitalSourceType?: DigitalSourceType | undefined;
}

/** {@link Image} as schema.org `ImageObject`. */
export const image: Entity<Image> = {
  type: "Image",
  schemaTypes: ["ImageObject"],
  needs: ["url"],
  fields: {
    url: inEach(["contentUrl", "url"], url),
    ...sameName(pixels, "width", "height"),
    caption: one("caption", text),
    alt: one("description", text),
    creators: many(
      "creator",
      part<ImageCreator>(
        {},
        {
          type: kinds<ImageCreator["type"]>({
            Person: "Person",
            Organisation: "Organization",
          }),
          name: one("name", text),
          url: one("url", url),
        },
        "type",
        "name",
      ),
    ),
    ...sameName(text, "creditText", "copyrightNotice"),
    licence: one("license", url),
    acquireLicencePage: one("acquireLicensePage", url),
    digitalSourceType: one("digitalSourceType", digitalSourceType),
    ...identityFields,
  },
};
