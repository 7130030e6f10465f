import type { FigureSource, KeyFigure } from '#domain/indicators/key-figure.ts'
import type { IncomingKeyFigure } from '../incoming/incoming.ts'
import { undescribedKeyFigure } from '../incoming/undescribed-key-figure.ts'
import type { Counted } from './merge-observations.ts'

type Sources = Readonly<{
  known: ReadonlyMap<string, KeyFigure>
  incoming: ReadonlyMap<string, IncomingKeyFigure>
  counted: readonly Counted[]
  origin: Readonly<{ source: FigureSource; fetchedAt: string }>
}>

/**
 * The catalogue of a new snapshot, by id: what has come in goes before what was known, and figures whose key figure
 * nobody has described stand under their id.
 */
export function mergeCatalogue({ known, incoming, counted, origin }: Sources): KeyFigure[] {
  const { source, fetchedAt } = origin
  const undescribed = (id: string) => undescribedKeyFigure({ id, title: id, source, fetchedAt })
  const figures = new Map(counted.map((row) => [row.keyFigure, row]))
  const ids = new Set([...known.keys(), ...incoming.keys(), ...figures.keys()])
  return [...ids]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((id) => ({
      ...(incoming.get(id) ?? known.get(id) ?? undescribed(id)),
      observations: figures.get(id)?.observations ?? 0,
      bothSexes: figures.get(id)?.bothSexes ?? false,
    }))
}
