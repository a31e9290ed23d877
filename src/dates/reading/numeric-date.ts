/** A date printed in numbers. */
export interface NumericDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * Reads `2024-09-19`, `19/09/2024`, `19.09.2024`, `19.09.`; `order` is what the locale prints first. `undefined` when
 * two readings are possible and the locale does not tell which is meant.
 */
export function numericDate(text: string, order: "day" | "month" | undefined): NumericDate | undefined {
  const [first = 0, second = 0, third] = (text.match(/\d+/g) ?? []).map(Number);
  if (/^\d{4}/.test(text)) return { year: first, month: second, day: third ?? 0 };
  const dayFirst = { day: first, month: second, year: third };
  const monthFirst = { day: second, month: first, year: third };
  if (first > 12 || first === second) return dayFirst;
  if (second > 12) return monthFirst;
  if (order === "day") return dayFirst;
  // With dots, nobody prints the month first as a rule.
  return order === "month" && !text.includes(".") ? monthFirst : undefined;
}
