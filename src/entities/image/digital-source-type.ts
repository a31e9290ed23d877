/**
 * How an image came to be: the codes of the IPTC's Digital Source Type newscodes that schema.org has members for.
 * Retired IPTC codes are read and written too, since archives are full of them.
 */
export type DigitalSourceType = keyof typeof digitalSourceTypes;

/** Each code's member of schema.org's IPTCDigitalSourceEnumeration. */
export const digitalSourceTypes = {
  algorithmicMedia: "AlgorithmicMediaDigitalSource",
  algorithmicallyEnhanced: "AlgorithmicallyEnhancedDigitalSource",
  composite: "CompositeDigitalSource",
  compositeCapture: "CompositeCaptureDigitalSource",
  compositeSynthetic: "CompositeSyntheticDigitalSource",
  compositeWithTrainedAlgorithmicMedia: "CompositeWithTrainedAlgorithmicMediaDigitalSource",
  computationalCapture: "MultiFrameComputationalCaptureDigitalSource",
  dataDrivenMedia: "DataDrivenMediaDigitalSource",
  digitalArt: "DigitalArtDigitalSource",
  digitalCapture: "DigitalCaptureDigitalSource",
  minorHumanEdits: "MinorHumanEditsDigitalSource",
  negativeFilm: "NegativeFilmDigitalSource",
  positiveFilm: "PositiveFilmDigitalSource",
  print: "PrintDigitalSource",
  screenCapture: "ScreenCaptureDigitalSource",
  trainedAlgorithmicMedia: "TrainedAlgorithmicMediaDigitalSource",
  virtualRecording: "VirtualRecordingDigitalSource",
} as const;
