/** The colours, by day and by night. Each text has at least 4.5 to 1 on what it stands on, each line that matters 3 to 1. */
export const THEME = `
:root {
  color-scheme: light dark;
  --paper: #f8f6f1;
  --sheet: #ffffff;
  --sunk: #f1eee7;
  --ink: #1d1b18;
  --soft: #5c574e;
  --hair: #ddd7cb;
  --edge: #8a8377;
  --link: #0b5563;
  --link-tint: #dfecee;
  --error: #a5211b;
  --error-tint: #fbe7e4;
  --warning: #7d4e00;
  --warning-tint: #fbefd2;
  --info: #22538c;
  --info-tint: #e4eef9;
  --error-mark: #f9cfc9;
  --warning-mark: #f7dd9f;
  --info-mark: #c6dcf5;
  --work: #6b665c;
  --person: #9a3b6e;
  --organisation: #22538c;
  --place: #2e6b3f;
  --event: #6a45a3;
  --other: #8a8377;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a;
    --sheet: #1d2024;
    --sunk: #191b1f;
    --ink: #ebe7df;
    --soft: #aca79d;
    --hair: #34383e;
    --edge: #868a90;
    --link: #86cbd6;
    --link-tint: #1f3338;
    --error: #ff9f95;
    --error-tint: #3b201e;
    --warning: #f1c46e;
    --warning-tint: #352a15;
    --info: #9fc6f6;
    --info-tint: #1c2b3e;
    --error-mark: #6b2a25;
    --warning-mark: #5a4413;
    --info-mark: #23446b;
    --work: #aca79d;
    --person: #e59ac2;
    --organisation: #9fc6f6;
    --place: #8fcf9f;
    --event: #c5aaf2;
    --other: #868a90;
  }
}
.error { --own: var(--error); --tint: var(--error-tint); --mark: var(--error-mark); }
.warning { --own: var(--warning); --tint: var(--warning-tint); --mark: var(--warning-mark); }
.info { --own: var(--info); --tint: var(--info-tint); --mark: var(--info-mark); }
`;
