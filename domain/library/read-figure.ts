import type { PublishedFigure } from './published-case.ts'

export type FigureTime = 'before' | 'after'
export type FigureGroup = 'women' | 'men' | 'total'

/**
 * A value of a published figure. `computed`: not published, but what is left of 100 when a share is split between the
 * sexes. `not-given`: the source does not say, which is never zero.
 */
export type FigureValue =
  | Readonly<{ status: 'published' | 'computed'; value: number }>
  | Readonly<{ status: 'not-given' }>

/** What a group had at each time that the figure speaks of. */
export type FigureRow = Readonly<{ group: FigureGroup; values: readonly FigureValue[] }>

/**
 * A figure as rows and times, women (girls) before men (boys). Only times that the source speaks of are there; a value
 * that is missing at such a time is `not-given`. Values keep the unit of the figure.
 */
export function readFigure(
  figure: PublishedFigure,
): Readonly<{ times: readonly FigureTime[]; rows: readonly FigureRow[] }> {
  const times = (['before', 'after'] as const).filter((time) => figure[time] !== null)
  if (figure.of === 'total')
    return { times, rows: [{ group: 'total', values: times.map((time) => given(figure[time])) }] }
  const groups = ['women', 'men'] as const
  const valueAt = (time: FigureTime, group: 'women' | 'men'): FigureValue => {
    const own = figure[time]?.[group] ?? null
    const other = figure[time]?.[group === 'women' ? 'men' : 'women'] ?? null
    return own === null && other !== null && figure.share === 'between-sexes'
      ? { status: 'computed', value: 100 - other }
      : given(own)
  }
  return {
    times,
    rows: groups.map((group) => ({ group, values: times.map((time) => valueAt(time, group)) })),
  }
}

/**
 * Whether figures show an outcome as this product asks for it: something measured, for both sexes, before and after.
 * The rest of a share that is split between the sexes counts as known.
 */
export function showsOutcome(figures: readonly PublishedFigure[]): boolean {
  return figures.some((figure) => {
    const { times, rows } = readFigure(figure)
    const isKnown = rows.every(({ values }) => values.every(({ status }) => status !== 'not-given'))
    return figure.kind === 'measured' && figure.of !== 'total' && times.length === 2 && isKnown
  })
}

function given(value: number | null): FigureValue {
  return value === null ? { status: 'not-given' } : { status: 'published', value }
}
