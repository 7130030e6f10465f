import { nation } from '#domain/indicators/area.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import type { Localized } from '#domain/language/language.ts'
import { type Texts, textsIn } from '#texts/texts.ts'
import { type Figure, figure } from '../document/figure.ts'
import { computedOrigin, rawOrigin } from './figure-origin.ts'
import { nameUnit } from './name-unit.ts'
import type { ReportStatistics } from './report-statistics.ts'

type Words = Texts['sets']['document']
type Told = Pick<Figure, 'label' | 'origin'> & Partial<Figure>

/** The cells of a difference: women, men, women minus men, and that of the nation; a dot where one does not apply. */
export function gapCells(gap: Gap, { snapshot, area }: ReportStatistics) {
  const { keyFigure, row, classification } = gap
  const { title } = keyFigure
  const { year } = row
  const cell = cellMaker(gap)
  const of = { snapshot, keyFigure, year }
  const [raw, computed] = [rawOrigin({ ...of, area }), computedOrigin({ ...of, area })]
  const sex = (which: 'women' | 'men') => {
    const isOurs = classification.kind === 'share' && classification.shareOf !== which
    return cell(which, row[which], {
      label: said((t) => t.labels.value(title, t.who[classification.of][which], year)),
      origin: isOurs ? computed : raw,
    })
  }
  return {
    women: sex('women'),
    men: sex('men'),
    difference: cell('difference', row.difference, {
      label: said(({ labels }) => labels.difference(title, year)),
      origin: computed,
      signed: true,
    }),
    nation: cell('nation', row.nation?.difference ?? null, {
      label: said(({ labels }) => labels.nation(labels.difference(title, year))),
      origin: computedOrigin({ ...of, area: nation }),
      signed: true,
    }),
  }
}

function cellMaker({ keyFigure, row, classification }: Gap) {
  const { women, men, difference, year, nation: ofNation } = row
  const decimals = countDecimals([women, men, difference, ofNation?.difference ?? null])
  return (id: string, value: number | null, told: Told): Figure | '.' =>
    value === null
      ? '.'
      : figure({
          id: `gap/${keyFigure.id}/${id}`,
          value,
          n: null,
          nOf: 'organisations',
          unit: nameUnit(classification),
          decimals,
          date: String(year),
          ...told,
        })
}

function said(write: (words: Words) => string): Localized {
  return { sv: write(textsIn('sv').sets.document), en: write(textsIn('en').sets.document) }
}
