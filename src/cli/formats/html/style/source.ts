/** The lines of a document around its findings. */
export const SOURCE = `
.listing { overflow: auto; border: 1px solid var(--hair); border-radius: 10px; background: var(--sheet); padding: .6rem 0; scroll-padding: 3rem; }
.line { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); }
.line .number { padding-right: .75rem; text-align: right; color: var(--soft); font: .8125rem/1.65 var(--mono); user-select: none; font-variant-numeric: tabular-nums; }
.line code { padding-right: 1rem; font: .8125rem/1.65 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; unicode-bidi: plaintext; color: var(--soft); }
.marked code { color: var(--ink); }
.marked .number { color: var(--ink); font-weight: 600; }
.gap { padding-left: 2.25rem; color: var(--soft); line-height: 1.9; user-select: none; }
.cut { color: var(--soft); user-select: none; }
mark { color: var(--ink); background: var(--tint); box-shadow: inset 0 -2px 0 var(--own); border-radius: 2px 2px 0 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.error { background: var(--mark); }
mark.inside { background: var(--mark); }
mark.point { box-shadow: -2px 0 0 var(--own); border-radius: 0; }
.notes { grid-column: 2; display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .1rem 1rem .35rem 0; font-size: .8125rem; }
.notes li { border-radius: 3px; }
.notes .icon { margin-right: .35em; }
.notes li:target { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) {
  .line { grid-template-columns: 2.75rem minmax(0, 1fr); }
  .line .number { padding-right: .5rem; font-size: .75rem; }
  .gap { padding-left: 1.4rem; }
}
`;
