import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'

/** A key figure split by sex in percent that nobody has judged, with what else is said of it. */
export function madeUpClassification(changed: Partial<Classification> = {}): Classification {
  return {
    kind: 'split',
    unit: 'percent',
    unitText: '%',
    better: 'unknown',
    betterSource: null,
    of: 'women-men',
    shareOf: null,
    pair: null,
    gapAs: null,
    carriedForward: null,
    closedAfter: null,
    subGoals: [],
    basis: 'title',
    ...changed,
  }
}

export function madeUpKeyFigure(id: string, changed: Partial<KeyFigure> = {}): KeyFigure {
  return {
    id,
    title: `Title of ${id}`,
    description: '',
    dividedByGender: true,
    areas: 'all',
    operatingArea: 'Demokrati',
    perspective: null,
    preliminaryOn: null,
    publishedOn: null,
    period: null,
    source: 'kolada',
    observations: 1,
    bothSexes: true,
    fetchedAt: '2026-11-22T08:00:00Z',
    ...changed,
  }
}
