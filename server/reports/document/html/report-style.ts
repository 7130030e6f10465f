/** The look of the self-contained HTML file; it loads nothing, so its font is whatever the reader has. */
export const reportStyle = `
:root { color: #262c30; background: #fff; font: 1.0625rem/1.55 Inter, system-ui, 'Segoe UI', sans-serif; }
body { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3 { color: #0f3035; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h1 { margin: 0.25rem 0 1.5rem; font-size: 2.125rem; }
h2 { margin: 3rem 0 1rem; padding-top: 1.25rem; border-top: 1px solid #babcbd; font-size: 1.5rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
a { color: #1d5b66; overflow-wrap: anywhere; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #1d5b66; outline-offset: 3px; }
.report-programme { margin: 0; color: #1d5b66; font-weight: 600; }
dl { display: grid; gap: 0.35rem; margin: 0 0 1.5rem; }
dl div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
dt { color: #595e61; }
dd { margin: 0; }
nav { margin-top: 1.5rem; }
nav li { padding-block: 0.2rem; }
.report-notice { padding: 0.65rem 1rem; border-left: 4px solid #1d5b66; background: #f0f4f5; }
.report-own { white-space: pre-line; overflow-wrap: anywhere; }
.report-table, .report-chart { margin: 1.75rem 0; }
.report-chart { container-type: inline-size; }
.table-frame { overflow-x: auto; }
.report-drawing[data-for='wide'] { display: none; }
@container (min-width: 42.5rem) {
  .report-drawing[data-for='wide'] { display: block; }
  .report-drawing[data-for='narrow'] { display: none; }
}
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption, figcaption { padding-bottom: 0.6rem; text-align: left; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid #d5d8da; text-align: left; vertical-align: top; white-space: pre-line; }
thead th { border-top: 2px solid #1d5b66; border-bottom-color: #1d5b66; vertical-align: bottom; }
tbody th { font-weight: 400; }
.short { white-space: nowrap; }
.report-total > * { border-top: 1px solid #1d5b66; font-weight: 600 !important; }
.numeric { padding-left: 0.75rem; text-align: right; font-variant-numeric: tabular-nums; }
.report-note { margin: 0.4rem 0 0; color: #595e61; font-size: 0.875rem; }
svg { max-width: 100%; height: auto; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #babcbd; }
@page { size: A4; margin: 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3, caption, figcaption { break-after: avoid; }
  tr, figure { break-inside: avoid; }
}
`
