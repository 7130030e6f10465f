import { type AreaFigures, listAreaFigures } from '#domain/indicators/describe-distribution.ts'
import type { Application } from '#server/context.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { readFigureYears } from './read-figure-years.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'

type Which = Readonly<{
  snapshot: string
  known: KnownKeyFigure
  carriedForward: boolean
  year: number
}>

/** What was asked for last; some 20 kB each. A snapshot never changes, so neither does what is read from it. */
const kept = keepLatest<readonly AreaFigures[]>(200)

/** Lists what every area has of a key figure in one year and may show; whoever looks at one municipality looks at the next. */
export function listFiguresOfYear(ctx: Application, which: Which): Promise<readonly AreaFigures[]> {
  const { snapshot, known, year } = which
  const key = `${ctx.warehouse.folder} ${snapshot} ${known.keyFigure.id} ${year}`
  return kept(key, () => readYear(ctx, which))
}

async function readYear(ctx: Application, { year, ...which }: Which): Promise<readonly AreaFigures[]> {
  const { years } = await readFigureYears(ctx, { ...which, firstYear: year, lastYear: year })
  return listAreaFigures(years, year)
}
