/** The filters, the contents, and each document with its findings. */
export const DOCUMENTS = `
.filters { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; margin-bottom: 1.5rem; padding: .9rem 1rem; border: 1px solid var(--hair); border-radius: 10px; background: var(--sheet); }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; padding: 0; border: 0; min-width: 0; }
.filters legend, .field { padding: 0; font-size: .8125rem; color: var(--soft); }
.filters legend { margin-bottom: .2rem; }
.chip { display: inline-flex; align-items: center; gap: .4em; min-height: 2.5rem; padding: 0 .75rem; border: 1px solid var(--edge); border-radius: 99px; cursor: pointer; }
.chip input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--link); }
.chip span { color: var(--soft); font-variant-numeric: tabular-nums; }
.chip:has(:checked) { background: var(--link-tint); }
.chip:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px; }
.chip :focus-visible { outline: none; }
.field { display: grid; gap: .2rem; flex: 1 1 11rem; min-width: 0; max-width: 20rem; }
.field input, .field select { width: 100%; min-height: 2.5rem; padding: 0 .6rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); font-size: 1rem; color: var(--ink); }
.outcome { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; min-height: 2.5rem; flex: 1 1 100%; }
.contents { margin-bottom: 1rem; }
.contents ol { columns: 24rem; column-gap: 2.5rem; margin: 0; padding-left: 1.75rem; }
.contents li { break-inside: avoid; padding: .15rem 0 .15rem .25rem; }
.contents li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.contents .counts { color: var(--soft); font-size: .9375rem; margin-left: .4rem; }
.contents details ol { margin-top: .6rem; }
.nothing { padding: 2rem 0; color: var(--soft); }
.document { margin-top: 2.5rem; padding-top: 1.1rem; border-top: 2px solid var(--ink); }
.document h3 { font: 600 1.125rem/1.35 var(--mono); }
.document h3 a { color: inherit; }
.feed-line { font: 400 1rem/1.35 var(--sans); color: var(--soft); white-space: nowrap; }
.state { margin-top: .25rem; color: var(--soft); }
.unreadable { color: var(--error); }
.found { display: grid; gap: 2rem 2.25rem; margin-top: 1.25rem; }
.found h4 { margin-bottom: .6rem; }
.findings > ol { display: grid; gap: .75rem; }
.finding { padding: .85rem 1.1rem .8rem; border: 1px solid var(--hair); border-left: 4px solid var(--own); border-radius: 4px 10px 10px 4px; background: var(--sheet); }
.finding:target { outline: 3px solid var(--own); outline-offset: 2px; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .75rem; font-size: .9375rem; }
.badge { display: inline-flex; align-items: center; gap: .4em; color: var(--own); font-weight: 600; }
.head .rule { font-weight: 400; color: var(--soft); }
.place { margin-left: auto; }
.message { margin: .45rem 0 .55rem; font-size: 1.0625rem; line-height: 1.5; }
.finding dl { display: grid; gap: .2rem; font-size: .9375rem; }
.finding dl > div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .75rem; }
.finding dt { color: var(--soft); }
.step { display: block; }
.finding .why, .finding > .sources { margin-top: .35rem; }
@media (max-width: 24rem) {
  .finding dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .place { margin-left: 0; }
}
@media (min-width: 68rem) {
  .with-source { grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); }
  .source { position: sticky; top: 1rem; align-self: start; display: flex; flex-direction: column; max-height: calc(100vh - 2rem); }
  .found:not(.with-source) { max-width: 52rem; }
}
`;
