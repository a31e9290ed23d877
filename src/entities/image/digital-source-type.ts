import type { Value } from "../../graph/mapping.js";

/**
 * How an image came to be: the codes of the IPTC's Digital Source Type newscodes that schema.org has members for.
 * Codes that the IPTC has retired are among them, since archives are full of them.
 */
export type DigitalSourceType =
  | "algorithmicMedia"
  | "algorithmicallyEnhanced"
  | "composite"
  | "compositeCapture"
  | "compositeSynthetic"
  | "compositeWithTrainedAlgorithmicMedia"
  | "computationalCapture"
  | "dataDrivenMedia"
  | "digitalArt"
  | "digitalCapture"
  | "minorHumanEdits"
  | "negativeFilm"
  | "positiveFilm"
  | "print"
  | "screenCapture"
  | "trainedAlgorithmicMedia"
  | "virtualRecording";

/** The one code whose member is not called as it is. */
const COMPUTATIONAL = ["computationalCapture", "multiFrameComputationalCapture"] as const;

/**
 * A member of schema.org's IPTCDigitalSourceEnumeration: the code in capitals, and `DigitalSource` after it.
 * Reading gives back whatever code the member holds; the schema knows which there are.
 */
export const digitalSourceType: Value<DigitalSourceType> = {
  write(code) {
    const name = code === COMPUTATIONAL[0] ? COMPUTATIONAL[1] : code;
    return `https://schema.org/${name.charAt(0).toUpperCase()}${name.slice(1)}DigitalSource`;
  },
  read(value, reader) {
    const member = String(reader.scalar(value, "member"));
    const [, first = "", rest = ""] = /^([A-Z])(\w*)DigitalSource$/.exec(member) ?? [];
    const name = first.toLowerCase() + rest;
    return name === "" ? undefined : name === COMPUTATIONAL[1] ? COMPUTATIONAL[0] : name;
  },
};
