import { type Absence, absences, type Cell } from '#domain/indicators/cell.ts'
import { textsIn } from '#texts/texts.ts'
import { type DataFile, noteOf, rawSourceOf, titleOf } from './data-file.ts'

const sexes = ['women', 'men', 'total'] as const

/** What so many dots stand for; the file says it with the names that it is read in by. */
const symbols: readonly Absence[] = [
  'not-applicable',
  'missing',
  'suppressed',
  'deleted',
  'not-split',
  'withheld',
]

/** The longest piece of a text on one line, and the most decimals that a PX file can have. */
const longestText = 240
const mostDecimals = 15
const mostShown = 6

/**
 * A table of a key figure as a PX file in UTF-8: key figure, region and year as rows with their codes as keys, sex as
 * columns. Rows that nobody has are left out. What is computed is ours and is not in the file.
 */
export function renderPx(file: DataFile): Buffer {
  const lines = [...aboutLines(file), ...variableLines(file), ...noteLines(file)]
  return Buffer.from(`${lines.map((line) => `${line};\r\n`).join('')}${dataOf(file)}`, 'utf8')
}

function aboutLines(file: DataFile): readonly string[] {
  const { table, language, unit } = file
  const { keyFigures, snapshot } = table
  return [
    'CHARSET="ANSI"',
    'AXIS-VERSION="2013"',
    'CODEPAGE="utf-8"',
    text('LANGUAGE', language),
    text('CREATION-DATE', stamp(snapshot.createdAt)),
    `DECIMALS=${decimalsOf(file)}`,
    `SHOWDECIMALS=${Math.min(mostShown, decimalsOf(file))}`,
    text('MATRIX', keyFigures[0]!.id),
    text('SUBJECT-CODE', 'JS'),
    text('SUBJECT-AREA', textsIn(language).keyFigure.files.subject),
    text('TITLE', titleOf(file)),
    text('CONTENTS', keyFigures.map(({ title }) => title).join(' / ')),
    text('UNITS', unit || '-'),
  ]
}

function variableLines({ table, language }: DataFile): readonly string[] {
  const { dimensions, sexes: names } = textsIn(language).keyFigure.files
  const { keyFigures, areas, years } = table
  const stub = [dimensions.keyFigure, dimensions.region, dimensions.year]
  const values: readonly Variable[] = [
    ['KeyFigure', dimensions.keyFigure, keyFigures.map(({ id, title }) => [id, title])],
    ['Region', dimensions.region, areas.map(({ code, name }) => [code, name])],
    ['Year', dimensions.year, years.map((year) => [String(year), String(year)])],
    ['Sex', dimensions.sex, sexes.map((sex) => [sex, names[sex]])],
  ]
  const codesOf = (all: Variable[2]) => all.map(([code]) => code)
  return [
    list('STUB', stub),
    list('HEADING', [dimensions.sex]),
    ...values.map(([, name, all]) => list(of('VALUES', name), uniqueLabels(all))),
    ...values.map(([, name, all]) => list(of('CODES', name), codesOf(all))),
    ...values.map(([code, name]) => text(of('VARIABLECODE', name), code)),
    `${of('TIMEVAL', dimensions.year)}=TLIST(A1),${years.map((year) => quoted(String(year))).join(',')}`,
    ...stub.map((name) => `${of('KEYS', name)}=CODES`),
    text(of('MAP', dimensions.region), 'Sverige'),
  ]
}

function noteLines(file: DataFile): readonly string[] {
  const meanings = textsIn(file.language).figures.absences
  return [
    ...symbols.map((absence, i) => text(`DATASYMBOL${i + 1}`, absence)),
    text('SOURCE', rawSourceOf(file)),
    text('NOTE', [noteOf(file), ...absences.map((each) => `${each}: ${meanings[each].meaning}.`)].join('#')),
    text('LAST-UPDATED', stamp(file.table.keyFigures[0]!.fetchedAt)),
  ]
}

type Variable = readonly [code: string, name: string, values: readonly (readonly [string, string])[]]

/** Labels of a variable must differ; two that are the same are told apart by their codes. */
function uniqueLabels(values: Variable[2]): readonly string[] {
  const labels = values.map(([, label]) => label)
  return values.map(([code, label]) =>
    labels.filter((other) => other === label).length > 1 ? `${label} (${code})` : label,
  )
}

function of(keyword: string, name: string): string {
  return `${keyword}("${name}")`
}

/** PX has no way to write a quotation mark inside a text. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', "'").replaceAll(/[\r\n]+/g, ' ')}"`
}

/** A long text goes on over several lines, each in quotation marks. */
function text(keyword: string, value: string): string {
  const letters = Array.from(value)
  const pieces = Array.from({ length: Math.max(1, Math.ceil(letters.length / longestText)) }, (_, i) =>
    quoted(letters.slice(i * longestText, (i + 1) * longestText).join('')),
  )
  return `${keyword}=${pieces.join('\r\n')}`
}

function list(keyword: string, values: readonly string[]): string {
  return `${keyword}=${values.map(quoted).join(',\r\n')}`
}

/** 20261122 20:15, as PX writes moments. */
function stamp(iso: string): string {
  return `${iso.slice(0, 10).replaceAll('-', '')} ${iso.slice(11, 16)}`
}

function dataOf({ table }: DataFile): string {
  const rows = table.observations.map((observation) => {
    const keys = [observation.keyFigure, observation.area, String(observation.year)].map(quoted)
    return [...keys, ...sexes.map((sex) => token(observation[sex]))].join(' ')
  })
  return `DATA=\r\n${rows.join('\r\n')};\r\n`
}

function token(cell: Cell): string {
  return cell.status === 'value'
    ? plainNumber(cell.value)
    : `"${'.'.repeat(symbols.indexOf(cell.status) + 1)}"`
}

/** Every digit of a number and no exponent, which PX does not know. */
function plainNumber(value: number): string {
  const written = String(value)
  return written.includes('e') ? value.toFixed(mostDecimals) : written
}

function decimalsOf({ table }: DataFile): number {
  const written = table.observations.flatMap((observation) =>
    sexes
      .map((sex) => observation[sex])
      .map((cell) => (cell.status === 'value' ? plainNumber(cell.value) : '')),
  )
  return Math.min(mostDecimals, Math.max(0, ...written.map((number) => (number.split('.')[1] ?? '').length)))
}
