/** The looks of a paper on the screen, light and dark, and on paper (A4). Nothing is loaded from elsewhere. */
export const PAPER_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1a1f24; --soft: #5c6670; --line: #e2ded3; --mark: #0e6b6b; --note: #f3f0e6;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181b; --ink: #ece8df; --soft: #a5afb7; --line: #343b41; --mark: #63c0b8; --note: #1d2327; }
}
@page { size: A4; margin: 22mm 20mm 20mm; }
* { box-sizing: border-box; }
body {
  max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Inter, system-ui, sans-serif; overflow-wrap: break-word;
}
h1, h2, h3 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.2; }
h1 { margin: 0 0 .25rem; font-size: 2.25rem; }
h2 { margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.375rem; }
h3 { margin: 1rem 0 .25rem; font: 600 1rem/1.4 Inter, system-ui, sans-serif; }
p { margin: .25rem 0 .5rem; }
ul, ol { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; }
.subtitle { color: var(--soft); font-size: 1.0625rem; }
.soft, .remark { color: var(--soft); }
.soft { font-size: .875rem; }
.remark { font-style: italic; }
sup { color: var(--mark); font-size: .6875rem; line-height: 0; }
sup a { color: inherit; text-decoration: none; }
sup a:hover, sup a:focus { text-decoration: underline; }
dl { display: grid; grid-template-columns: 13rem 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { grid-column: -2; margin: 0; }
dd p { margin: 0; }
.internal { margin-top: 2.25rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--note); }
.internal h2 { margin-top: .25rem; padding-top: 0; border: 0; }
.tag { color: var(--soft); font: 500 .8125rem Inter, system-ui, sans-serif; }
.sources { font-size: .8125rem; color: var(--soft); }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --mark: #0e6b6b; --note: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1 { font-size: 22pt; }
  h2 { font-size: 14pt; margin-top: 14pt; }
  h3 { font-size: 10.5pt; }
  li, dt, dd, p { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .internal { break-before: page; border: 0; padding: 0; }
}
`.trim()
