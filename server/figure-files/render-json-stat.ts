import { valueOf } from '#domain/indicators/cell.ts'
import { textsIn } from '#texts/texts.ts'
import { type DataFile, noteOf, rawSourceOf, titleOf } from './data-file.ts'

const sexes = ['women', 'men', 'total'] as const

/**
 * A table of a key figure as a JSON-stat 2 dataset: key figure, region, sex and year. Values and statuses are sparse; a
 * cell with neither was never there. A status is the name of the reason why there is no value. What is computed from the
 * source's figures is ours and stands in the extension, not among the values.
 */
export function renderJsonStat(file: DataFile): Buffer {
  const { table } = file
  const { keyFigures, areas, years } = table
  const [first] = keyFigures
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: titleOf(file),
    source: rawSourceOf(file),
    updated: first!.fetchedAt,
    note: [noteOf(file)],
    role: { time: ['Year'], geo: ['Region'], metric: ['KeyFigure'] },
    id: ['KeyFigure', 'Region', 'Sex', 'Year'],
    size: [keyFigures.length, areas.length, sexes.length, years.length],
    dimension: dimensionsOf(file),
    ...cellsOf(file),
    extension: {
      fetchedAt: first!.fetchedAt,
      snapshot: table.snapshot.id,
      statuses: statusesOf(file),
      computed: computedOf(file),
    },
  }
  return Buffer.from(`${JSON.stringify(dataset, null, 1)}\n`, 'utf8')
}

function dimensionsOf({ table, language, unit }: DataFile) {
  const { dimensions, sexes: names } = textsIn(language).keyFigure.files
  const category = (entries: readonly (readonly [string, string])[]) => ({
    index: entries.map(([code]) => code),
    label: Object.fromEntries(entries),
  })
  return {
    KeyFigure: {
      label: dimensions.keyFigure,
      category: {
        ...category(table.keyFigures.map(({ id, title }) => [id, title])),
        unit: Object.fromEntries(table.keyFigures.map(({ id }) => [id, { base: unit }])),
      },
    },
    Region: {
      label: dimensions.region,
      category: category(table.areas.map(({ code, name }) => [code, name])),
    },
    Sex: { label: dimensions.sex, category: category(sexes.map((sex) => [sex, names[sex]])) },
    Year: {
      label: dimensions.year,
      category: category(table.years.map((year) => [String(year), String(year)])),
    },
  }
}

function cellsOf({ table }: DataFile) {
  const { keyFigures, areas, years, observations } = table
  const value: Record<number, number> = {}
  const status: Record<number, string> = {}
  const ids = keyFigures.map(({ id }) => id)
  const codes = areas.map(({ code }) => code)
  for (const observation of observations) {
    const row = ids.indexOf(observation.keyFigure) * areas.length + codes.indexOf(observation.area)
    for (const [i, sex] of sexes.entries()) {
      const at = (row * sexes.length + i) * years.length + years.indexOf(observation.year)
      const cell = observation[sex]
      if (cell.status === 'value') value[at] = cell.value
      else status[at] = cell.status
    }
  }
  return { value, status }
}

/** What each status means, in the language of the file. */
function statusesOf({ language }: DataFile): Readonly<Record<string, string>> {
  const { absences } = textsIn(language).figures
  return Object.fromEntries(Object.entries(absences).map(([name, { meaning }]) => [name, meaning]))
}

function computedOf({ table, language }: DataFile) {
  const { figures } = textsIn(language)
  return {
    source: figures.computedSource[table.keyFigures[0]!.source],
    rows: table.areas.flatMap(({ code }) =>
      (table.computed.get(code) ?? []).map(({ year, women, men, difference, ratio }) => ({
        area: code,
        year,
        women: valueOf(women),
        men: valueOf(men),
        difference: valueOf(difference),
        ratio: valueOf(ratio),
      })),
    ),
  }
}
