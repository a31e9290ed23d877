import { listOf, oneOf, Text, WebUrl, wholeNumber } from "../../values/schema.js";
import { type Schema, strict, typeIs } from "../schema.js";
import { identityShape } from "../thing/schema.js";
import type { DigitalSourceType } from "./digital-source-type.js";
import type { ImageCreator as ImageCreatorModel, Image as ImageModel } from "./image.js";

export type ImageCreator = ImageCreatorModel;
/** Accepts an {@link ImageCreator}. */
export const ImageCreator: Schema<ImageCreatorModel> = strict<ImageCreatorModel>(
  "a creator",
  { name: 1 },
  () => ({
    type: oneOf<ImageCreatorModel["type"]>("a type of creator", { Person: 1, Organisation: 1 }),
    name: Text,
    url: WebUrl,
  }),
);

export type Image = ImageModel;
/** Accepts an {@link Image}. */
export const Image: Schema<ImageModel> = strict<ImageModel>("an image", { url: 1 }, () => ({
  type: typeIs("Image"),
  ...identityShape(),
  url: WebUrl,
  width: wholeNumber(1),
  height: wholeNumber(1),
  caption: Text,
  alt: Text,
  creators: listOf(ImageCreator),
  creditText: Text,
  copyrightNotice: Text,
  licence: WebUrl,
  acquireLicencePage: WebUrl,
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
  }),
}));
