import { keyFigureFigures } from '#charts/key-figure-figures.ts'
import { unitWords } from '#charts/unit-words.ts'
import {
  type DataFormat,
  type KeyFigureFile,
  readKeyFigureFile,
} from '#domain/indicators/key-figure-files.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { DataFile } from '#server/figure-files/data-file.ts'
import { renderCsv } from '#server/figure-files/render-csv.ts'
import { renderDrawing } from '#server/figure-files/render-drawing.tsx'
import { renderJsonStat } from '#server/figure-files/render-json-stat.ts'
import { renderParquet } from '#server/figure-files/render-parquet.ts'
import { renderPx } from '#server/figure-files/render-px.ts'
import { renderXlsx } from '#server/figure-files/render-xlsx.ts'
import type { JobFile } from '#server/jobs/job.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { KeyFigureView } from '#domain/indicators/key-figure-view.ts'
import { getKeyFigure, type KeyFigureInput } from './get-key-figure.ts'
import { limitRate } from '../access/limit-rate.ts'

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  px: 'text/plain; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const

/**
 * Makes a file of what the page of a key figure shows: its figures, or one of its drawings.
 *
 * @throws UserError too-many-requests, `no-figure-file` where there is no such file, and as `getKeyFigure` does.
 */
export async function makeKeyFigureFile(
  ctx: Context,
  { file, ...input }: KeyFigureInput & Readonly<{ file: string }>,
): Promise<JobFile> {
  await limitRate(ctx, 'export')
  const wanted = readKeyFigureFile(file)
  const missing = UserError.of('no-figure-file', { file: file.slice(0, 40) }, 404)
  if (wanted === null) throw missing
  const view = await getKeyFigure(ctx, input)
  // A table without a row could not be read in again.
  if (view.table.observations.length === 0) throw missing
  const bytes =
    wanted.kind === 'data' ? await renderData(ctx, view, wanted.format) : drawView(ctx, view, wanted)
  if (bytes === null) throw missing
  return { name: nameOf(ctx, view, wanted), mediaType: mediaTypes[wanted.format], bytes }
}

async function renderData(ctx: Context, { table }: KeyFigureView, format: DataFormat): Promise<Buffer> {
  const { language } = ctx
  const file: DataFile = { table, language, unit: unitWords(language, table.classification) }
  switch (format) {
    case 'xlsx':
      return renderXlsx(file)
    case 'csv':
      return renderCsv(table)
    case 'json':
      return renderJsonStat(file)
    case 'px':
      return renderPx(file)
    case 'parquet':
      return renderParquet(ctx.warehouse, table)
    default:
      return format satisfies never
  }
}

function drawView(
  { language }: Context,
  view: KeyFigureView,
  { drawing, format }: Extract<KeyFigureFile, { kind: 'drawing' }>,
): Buffer | null {
  const { figures, keyFigure: words } = textsIn(language)
  const { keyFigure, classification } = view.known
  const { lines, control, place } = words
  const area = view.place.area.name
  const titles = {
    lines: (classification.kind === 'gap' ? lines.gapFigure : lines.figure)(keyFigure.title, area),
    gap: `${keyFigure.title}. ${control.figure(area)}`,
    distribution: `${keyFigure.title}. ${place.differences(
      place.kinds[view.distribution?.kind ?? 'municipality'],
      view.distribution?.year ?? 0,
    )}`,
  }
  const isRaw = drawing === 'lines' && classification.kind !== 'gap' && classification.kind !== 'share'
  const { id, createdAt } = view.table.snapshot
  const fetched = figures.fetched({
    snapshot: String(Number(id)),
    date: formatDate(language, createdAt.slice(0, 10)),
  })
  const said = (isRaw ? figures.rawSource : figures.computedSource)[keyFigure.source]
  const drawn = { language, drawing, figures: keyFigureFigures(language, view) }
  return renderDrawing({ ...drawn, title: titles[drawing], source: `${said} (${fetched}).` }, format)
}

/** What it is, of whom, which figure, in which language; plain letters only. */
function nameOf({ language }: Context, { place, known }: KeyFigureView, wanted: KeyFigureFile): string {
  const parts = [
    known.keyFigure.id,
    place.organisation?.code ?? 'riket',
    wanted.kind === 'drawing' ? wanted.drawing : '',
    language,
  ]
  const name = parts
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-')
  return `${name}.${wanted.format}`
}
