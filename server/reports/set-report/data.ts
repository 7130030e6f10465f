import type { SetFigure } from '#domain/sets/set-figure.ts'
import type { SetSection } from '#domain/sets/key-figure-set.ts'
import type { SetRows } from './rows.ts'
import { buildEntry, type SetEntry } from './set-cells.ts'

/** A part of the set with what can be shown of it. */
export type SetPart = Readonly<{ section: SetSection; entries: readonly SetEntry[] }>

/** What the report of a set says, in cells and in both languages. */
export type SetReportData = Readonly<{
  rows: SetRows
  parts: readonly SetPart[]
  /** Key figures of the set that cannot be shown for women and men, in its order. */
  notShown: readonly SetFigure[]
}>

/** Builds what the report says from plain rows. */
export function buildSetReport(rows: SetRows): SetReportData {
  const byId = new Map(rows.figures.map((each) => [each.id, each]))
  const parts = rows.set.sections.map((section) => ({
    section,
    entries: section.keyFigures.flatMap(({ id }) => buildEntry(rows, byId.get(id)!) ?? []),
  }))
  return { rows, parts, notShown: rows.figures.filter(({ standing }) => standing !== 'both') }
}
