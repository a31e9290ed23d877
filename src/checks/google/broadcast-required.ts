import type { NodeRule } from "../engine/rule.js";

const REQUIRED: { readonly [property: string]: string } = {
  startDate: "Add when the broadcast begins, with time and offset.",
  endDate: "Add when it ends, or is expected to, with time and offset.",
  isLiveBroadcast: "Add true, if it is or was live.",
};

/**
 * A broadcast of a video that lacks its start, its end, or that it is live.
 *
 * Google marks a video as live between the two moments, and requires all three.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/video#broadcast-event
 * @example Bad
 * {
 *   "@context": "https://schema.org",
 *   "@type": "VideoObject",
 *   "name": "En direct d’Ankara",
 *   "publication": { "@type": "BroadcastEvent", "isLiveBroadcast": true, "startDate": "2024-09-20T14:00:00+03:00" }
 * }
 * @example Good
 * {
 *   "@context": "https://schema.org",
 *   "@type": "VideoObject",
 *   "name": "En direct d’Ankara",
 *   "publication": {
 *     "@type": "BroadcastEvent",
 *     "isLiveBroadcast": true,
 *     "startDate": "2024-09-20T14:00:00+03:00",
 *     "endDate": "2024-09-20T15:30:00+03:00"
 *   }
 * }
 */
export const broadcastRequired: NodeRule = {
  code: "google/broadcast-required",
  severity: "error",
  source: "https://developers.google.com/search/docs/appearance/structured-data/video#broadcast-event",
  verified: "2026-11-24",
  looksAt: "nodes",
  types: ["VideoObject"],
  check(video, report) {
    for (const broadcast of video.nodes("publication", "BroadcastEvent")) {
      if (!broadcast.isA("BroadcastEvent") || broadcast.isReference) continue;
      for (const [property, advice] of Object.entries(REQUIRED)) {
        if (broadcast.has(property)) continue;
        report(broadcast, `The broadcast has no "${property}", which Google requires. ${advice}`, {
          expected: property,
        });
      }
    }
  },
};
