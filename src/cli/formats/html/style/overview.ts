/** The head of the page, its numbers, and what was found most. */
export const OVERVIEW = `
.top { padding: clamp(1.5rem, 5vw, 3.5rem) 0 1.5rem; border-bottom: 3px double var(--edge); }
.brand { display: flex; align-items: baseline; gap: .6em; font: 600 .9375rem/1 var(--serif); letter-spacing: .01em; }
.brand span { font: 400 .8125rem/1 var(--sans); color: var(--soft); letter-spacing: .04em; }
h1 { margin: 1.1rem 0 .9rem; max-width: 24em; font: 600 clamp(1.75rem, 1.2rem + 2.6vw, 3rem)/1.12 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.facts { color: var(--soft); max-width: 60rem; }
.facts span { white-space: nowrap; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1.25rem 2rem; margin-top: 1.75rem; }
.number dt { display: flex; align-items: center; gap: .4em; color: var(--soft); }
.number dd { font: 600 2.5rem/1.1 var(--serif); color: var(--own, var(--ink)); font-variant-numeric: lining-nums; }
.number.none dd { color: var(--soft); font-weight: 400; }
.proportions { display: block; width: 100%; height: .5rem; margin-top: 1.25rem; border-radius: 4px; }
.proportions rect, .bar rect { fill: var(--own); }
.more-numbers { display: flex; flex-wrap: wrap; gap: .2rem 1.75rem; margin-top: .9rem; padding: 0; list-style: none; color: var(--soft); font-size: .9375rem; }
.notices { display: grid; gap: .5rem; margin-top: 1.5rem; }
.notices li { padding: .7rem 1rem; border-left: 4px solid var(--warning); border-radius: 0 6px 6px 0; background: var(--warning-tint); }
.codes ol { display: grid; gap: 1.75rem 3rem; }
.codes > details { margin-top: 1.75rem; }
.codes > details ol { margin-top: 1.75rem; }
.codes li { display: grid; grid-template-columns: minmax(2.75rem, max-content) minmax(0, 1fr); gap: 1rem; align-items: start; }
.codes h3 { display: flex; align-items: center; gap: .5em; font: inherit; }
.how-many { font: 600 1.75rem/1.15 var(--serif); text-align: right; font-variant-numeric: lining-nums tabular-nums; }
.bar { display: block; width: 100%; height: .25rem; margin: .4rem 0 .5rem; border-radius: 2px; background: var(--hair); }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 1rem; margin-top: .25rem; color: var(--soft); font-size: .875rem; }
.foot button { order: 1; padding: 0 .1rem; border: 0; background: none; text-decoration: underline; text-underline-offset: .15em; }
.foot .why { color: var(--ink); }
.foot .why[open] { order: 2; flex-basis: 100%; }
@media (min-width: 64rem) { .codes ol { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
`;
