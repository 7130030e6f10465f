import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Area } from '#domain/improvements/area.ts'
import type { LibraryReport } from '#domain/library/library.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import type { CaseEntry, CasesFile } from './case-schema.ts'

/** What a case may speak of. */
export type KnownToLibrary = Readonly<{
  organisations: readonly Organisation[]
  areas: readonly Area[]
  instruments: readonly Instrument[]
}>

type Known = KnownToLibrary & Readonly<{ reports: readonly LibraryReport[]; checklist: Instrument }>
type File = ContentFile<CasesFile>
type Stop = (path: readonly PropertyKey[], reason: string) => never

/**
 * Checks a case against all it refers to, and its figures against themselves.
 *
 * @throws ContentError at the first thing that cannot be right.
 */
export function checkCase(file: File, at: number, known: Known): void {
  const one = file.value.cases[at]!
  const stop: Stop = (path, reason) => refuse(file, ['cases', at, ...path], `${one.id}: ${reason}`)
  if (!known.reports.some(({ id }) => id === one.source.report))
    stop(['source'], `there is no report "${one.source.report}"`)
  for (const number of one.items)
    if (!known.checklist.items.some((item) => item.number === number))
      stop(['items'], `${known.checklist.id} has no item ${number}`)
  checkWho(one, known, stop)
  checkYears(one, stop)
  one.figures.forEach((_, i) => checkFigure(one, i, stop))
}

function checkWho({ who }: CaseEntry, { organisations }: Known, stop: Stop): void {
  for (const code of who.codes)
    if (!organisations.some((one) => one.code === code && !one.fictional))
      stop(['who'], `the register has no organisation "${code}"`)
  if (who.codes.length === 0 && (who.name === null || who.kind === undefined))
    stop(['who'], 'needs a name and a kind where there is no code')
}

function checkYears({ years: { from, to, basis } }: CaseEntry, stop: Stop): void {
  if ((from === null && to === null) !== (basis === 'unknown'))
    stop(['years'], 'the years are unknown where both are null, and only there')
  if (from !== null && to !== null && from > to) stop(['years'], `${from} comes after ${to}`)
}

function checkFigure({ figures }: CaseEntry, i: number, stop: Stop): void {
  const figure = figures[i]!
  const refuseIt = (reason: string): never => stop(['figures', i], reason)
  const sides = [figure.before, figure.after].filter((side) => side !== null)
  const pairs = sides.filter((side) => typeof side !== 'number')
  const values = sides.flatMap((side) => (typeof side === 'number' ? [side] : [side.women, side.men]))
  const given = values.filter((value) => value !== null)
  if (given.length === 0) refuseIt('a figure without a value')
  const { unit, whole, lowest, share } = figure
  if (given.some((value) => value > (whole ?? Infinity) || value < (lowest ?? 0)))
    refuseIt(`a value outside ${lowest ?? 0} to ${whole}`)
  if (share !== null && (unit !== 'percent' || figure.of === 'total'))
    refuseIt('only a percentage by sex is a share between the sexes or within them')
  const whole100 = pairs.every(({ women, men }) => women === null || men === null || women + men === 100)
  if (share === 'between-sexes' && !whole100) refuseIt('a share between the sexes has to make 100')
}
