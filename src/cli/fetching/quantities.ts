/** @example inTime(1500); //=> "1.5 s" */
export function inTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${rounded(milliseconds / 1000)} s`;
}

/** @example inBytes(10 * 1024 * 1024); //=> "10 MiB" */
export function inBytes(bytes: number): string {
  const unit = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3;
  return `${rounded(bytes / 1024 ** unit)} ${["bytes", "KiB", "MiB", "GiB"][unit]}`;
}

function rounded(quantity: number): number {
  return Math.round(quantity * 10) / 10;
}
