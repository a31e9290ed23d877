import { type Curve, curvesOf, exponentBetween, type Point } from "../scaling/measure.js";
import { picture } from "../scaling/picture.js";
import { inUnits, SERIES, type Series } from "../scaling/series.js";
import { count, duration, figure } from "./figures.js";
import type { Row, Table, Target } from "./row.js";

/** Above it, twice the size is noticeably more than twice the time. */
const MOST = 1.1;

export const scaling: Row = {
  name: "scaling",
  async measure(effort) {
    const measured = SERIES.map((series) => ({ series, curves: curvesOf(series, effort) }));
    return {
      title: "Cost against size",
      tables: measured.map(({ series, curves }) => tableOf(series, curves)),
      notes: [
        "![Time against size, both by powers of ten: the curves run beside the broken line, which is linear.](scaling.svg)",
        "Time for each unit, and by which power of the size the time grows: 1 is linear. From the first size to the last it is less where there is something to be done once; the last step is from the last size but one.",
      ],
      targets: measured.flatMap(({ series, curves }) => curves.map((curve) => targetOf(series, curve))),
      files: {
        "scaling.svg": picture(
          "Time against size",
          "Three diagrams with both axes by powers of ten: things in a graph, authors of an article, kilobytes of a block. Every curve runs beside the broken line, which is linear, or flatter.",
          measured.map(({ series, curves }) => ({ title: series.title, curves: drawnIn(series, curves) })),
        ),
      },
    };
  },
};

function tableOf(series: Series, curves: readonly Curve[]): Table {
  const sizes = curves[0]?.points.map(({ size }) => size) ?? [];
  return {
    title: series.title,
    columns: [
      `for each ${series.unit}, of`,
      ...sizes.map((size) => count(inUnits(series, size))),
      "first to last",
      "last step",
    ],
    lines: curves.map(({ operation, points }) => [
      operation,
      ...points.map(({ size, ms }) => duration(ms / inUnits(series, size))),
      figure(exponentBetween(points[0], points.at(-1))),
      figure(lastStep(points)),
    ]),
  };
}

function targetOf(series: Series, { operation, points }: Curve): Target {
  const exponent = exponentBetween(points[0], points.at(-1));
  return {
    what: `${series.title}, ${operation}: the power by which time grows`,
    wanted: `≤ ${figure(MOST)}`,
    measured: figure(exponent),
    isMet: exponent <= MOST,
  };
}

function drawnIn(series: Series, curves: readonly Curve[]): readonly Curve[] {
  return curves.map(({ operation, points }) => ({
    operation,
    points: points.map(({ size, ms }) => ({ size: inUnits(series, size), ms })),
  }));
}

function lastStep(points: readonly Point[]): number {
  return exponentBetween(points.at(-2), points.at(-1));
}
