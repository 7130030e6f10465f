import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'

const folder = ['../shared/data/kolada', '../../shared/data/kolada'].find((each) => existsSync(each)) ?? null

type Theirs = Readonly<{
  id: string
  title: string
  is_divided_by_gender: boolean
  municipality_type: 'K' | 'L' | 'A'
}>

/**
 * The whole catalogue of Kolada where it lies beside a working copy, with what a collection of its figures up to 2022 has
 * by sex; null where it does not, as on a machine of others.
 */
export function readSharedCatalogue(): readonly KeyFigure[] | null {
  if (folder === null) return null
  const theirs = JSON.parse(readFileSync(join(folder, 'kolada_v3_kpi_metadata.json'), 'utf8')) as Theirs[]
  const [, ...lines] = readFileSync(join(folder, 'kolada_sex_split_coverage.csv'), 'utf8').split('\n')
  // The fifth column from the end counts the cells with both sexes; titles further left hold commas.
  const listed = lines.map((line) => ({ id: line.slice(0, 6), both: Number(line.split(',').at(-5)) }))
  const withBoth = new Set(listed.filter(({ both }) => both > 0).map(({ id }) => id))
  const known = new Set(listed.map(({ id }) => id))
  const areas = { K: 'municipalities', L: 'regions', A: 'all' } as const
  return theirs.map((each) => ({
    id: each.id,
    title: each.title,
    description: '',
    dividedByGender: each.is_divided_by_gender,
    areas: areas[each.municipality_type],
    operatingArea: null,
    perspective: null,
    preliminaryOn: null,
    publishedOn: null,
    period: null,
    source: 'kolada',
    observations: known.has(each.id) ? 1 : 0,
    bothSexes: withBoth.has(each.id),
    fetchedAt: '2026-11-22T00:00:00.000Z',
  }))
}
