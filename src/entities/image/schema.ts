import { listOf, oneOf, Text, WebUrl, wholeNumber } from "../../values/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { identityShape } from "../thing/schema.js";
import type { DigitalSourceType } from "./digital-source-type.js";
import type { ImageCreator as ImageCreatorModel, Image as ImageModel } from "./image.js";

export type ImageCreator = ImageCreatorModel;
/** Accepts an {@link ImageCreator}. */
export const ImageCreator: Schema<ImageCreatorModel> = strict<ImageCreatorModel>("a creator", {
  type: oneOf<ImageCreatorModel["type"]>("a type of creator", { Person: 1, Organisation: 1 }),
  name: Text,
  url: WebUrl.optional(),
});

export type Image = ImageModel;
/** Accepts an {@link Image}. */
export const Image: Schema<ImageModel> = strict<ImageModel>("an image", {
  type: typeIs("Image"),
  ...identityShape,
  url: WebUrl,
  width: wholeNumber(1).optional(),
  height: wholeNumber(1).optional(),
  caption: Text.optional(),
  alt: Text.optional(),
  creators: listOf(ImageCreator).optional(),
  creditText: Text.optional(),
  copyrightNotice: Text.optional(),
  licence: WebUrl.optional(),
  acquireLicencePage: WebUrl.optional(),
  digitalSourceType: oneOf<DigitalSourceType>("a digital source type of the IPTC", {
    algorithmicMedia: 1,
    algorithmicallyEnhanced: 1,
    composite: 1,
    compositeCapture: 1,
    compositeSynthetic: 1,
    compositeWithTrainedAlgorithmicMedia: 1,
    computationalCapture: 1,
    dataDrivenMedia: 1,
    digitalArt: 1,
    digitalCapture: 1,
    minorHumanEdits: 1,
    negativeFilm: 1,
    positiveFilm: 1,
    print: 1,
    screenCapture: 1,
    trainedAlgorithmicMedia: 1,
    virtualRecording: 1,
  }).optional(),
});
