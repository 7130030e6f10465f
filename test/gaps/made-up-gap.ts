import type { Gap } from '#domain/gaps/gap.ts'
import type { GapRow, SeriesSums } from '#domain/gaps/gap-row.ts'
import { madeUpClassification } from '../figures/made-up-key-figure.ts'

/** A series of one point, with what else is said of it. */
export function madeUpSeries(changed: Partial<SeriesSums> = {}): SeriesSums {
  return {
    points: 1,
    firstYear: 2022,
    lastYear: 2022,
    meanYear: 2022,
    meanDifference: 10,
    sxx: 0,
    sxy: 0,
    syy: 0,
    sameSide: 1,
    missingYears: 0,
    ...changed,
  }
}

/** A line of the gap table: women 60, men 50, no peers, with what else is said of it. */
export function madeUpRow(changed: Partial<GapRow> = {}): GapRow {
  return {
    keyFigure: 'N00001',
    area: '2083',
    year: 2022,
    women: 60,
    men: 50,
    total: 55,
    difference: 10,
    ratio: 1.2,
    carriedForward: false,
    series: madeUpSeries(),
    keyFigureYears: { first: 2010, last: 2022 },
    peers: null,
    nation: null,
    ...changed,
  }
}

/** A weighed gap with a title; the rest is not looked at. */
export function titled(id: string, title: string): Gap {
  return {
    row: madeUpRow({ keyFigure: id }),
    keyFigure: { id, title, source: 'kolada', operatingArea: null },
    classification: madeUpClassification(),
    direction: 'unknown',
    parity: 'parity',
    trend: null,
    attention: 1,
    parts: { size: 1, persistence: 1, certainty: 1, freshness: 1, bearing: 1 },
    qValue: null,
    notes: [],
  }
}
