import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { examples } from '#charts/examples/examples.tsx'
import { figure, units } from '#server/reports/document/figure.ts'
import type { Chart, ReportDocument, Table } from '#server/reports/document/document.ts'

const value = (number: number, place: number) =>
  figure({
    id: `f${place}`,
    label: { sv: `Tal ${place}`, en: `Number ${place}` },
    value: number,
    n: 10,
    nOf: 'statements',
    unit: units.points,
    origin: { kind: 'occasions', refs: [], text: { sv: 'Prov', en: 'Sample' } },
  })

/** A table of so many rows and a sum. */
const tableOf = (number: number, rows: number): Table => ({
  kind: 'table',
  id: `t${number}`,
  number,
  caption: `Provtabell med ${rows} rader`,
  columns: [{ header: 'Påstående' }, { header: 'Poäng', numeric: true }, { header: 'Skäl' }],
  rows: [
    ...Array.from({ length: rows }, (_, i) => ({
      header: `Rad ${i + 1}`,
      cells: [value(i % 4, number * 1000 + i), 'Ord som står i en cell'],
    })),
    { header: 'Summa', cells: [value(rows, number * 1000 + rows), ''], total: true },
  ],
  notes: ['Källa: provet självt.'],
})

const drawing = examples.find(({ name }) => name === 'before-after')!
const svg = renderToStaticMarkup(
  createElement(drawing.drawing, { ...drawing.rows, language: 'sv', id: 'prov', title: 'Prov', width: 680 }),
)
const chart: Chart = {
  kind: 'chart',
  id: 'c1',
  number: 1,
  caption: 'Provfigur',
  alt: 'Två par staplar: kvinnor före och efter, män före och efter.',
  svg,
  narrow: svg,
  figures: [],
  notes: ['Källa: figurens exempel.'],
}

/** A picture of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** A made-up report with every kind of block, a coat of arms, a decision, and a table that no page can hold. */
export const sampleDocument: ReportDocument = {
  kind: 'organisation',
  language: 'sv',
  organisation: { code: 'X001', name: 'Exempelkommun' },
  round: { slug: 'exempelrundan', name: 'Exempelrundan' },
  programme: 'Exempelprogrammet',
  state: 'adopted',
  adoption: { on: '2026-12-03', body: 'Kommunstyrelsen', diaryNumber: 'KS 2026/12', by: 'Saga Strateg' },
  supersedes: null,
  arms: { png, width: 1, height: 1 },
  title: 'Resultatrapport',
  subject: 'Exempelkommun',
  generatedAt: '2026-11-20T13:32:00.000Z',
  generatedOn: '2026-11-20',
  fictional: true,
  facts: [{ label: 'Runda', value: 'Exempelrundan' }],
  statement: 'Ett prov.',
  sections: [
    {
      id: 'purpose',
      title: 'Syfte',
      blocks: [
        { kind: 'own-text', language: 'en', body: 'Written in English.\n\nIn two paragraphs.' },
        { kind: 'paragraph', text: 'Ett stycke.', figures: [] },
        { kind: 'notice', text: 'En upplysning.' },
        { kind: 'heading', text: 'En underrubrik' },
        { kind: 'list', items: ['Ett', 'Två'] },
      ],
    },
    { id: 'self-assessment', title: 'Självskattning', blocks: [tableOf(1, 2), chart, tableOf(2, 60)] },
    {
      id: 'sources',
      title: 'Källor',
      blocks: [
        {
          kind: 'source-list',
          sources: [
            {
              title: 'En källa',
              publisher: 'SCB',
              url: 'https://www.scb.se/',
              date: null,
            },
          ],
        },
      ],
    },
  ],
}
