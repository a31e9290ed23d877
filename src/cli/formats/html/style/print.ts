/** On paper: black on white, everything open, no controls. */
export const PRINT = `
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --sunk: #fff; --ink: #000; --soft: #444; --hair: #bbb; --edge: #777;
    --link: #000; --link-tint: #fff;
    --error: #a5211b; --warning: #7d4e00; --info: #22538c;
    --error-tint: #fff; --warning-tint: #fff; --info-tint: #fff;
    --error-mark: #f9cfc9; --warning-mark: #f7dd9f; --info-mark: #c6dcf5;
    --work: #6b665c; --person: #9a3b6e; --organisation: #22538c; --place: #2e6b3f; --event: #6a45a3; --other: #8a8377;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, .filters, button { display: none !important; }
  .with-source { grid-template-columns: minmax(0, 1fr); }
  .source { position: static; max-height: none; display: block; }
  .listing, .canvas { overflow: visible; }
  .drawing { max-width: 100%; height: auto; }
  .finding, .line, .number, .codes li { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .main rect { fill: #fff; stroke: #000; stroke-width: 3; }
  .main text, .main .type { fill: #000; }
  mark, .proportions, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
