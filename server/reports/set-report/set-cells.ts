import { areaOf, nation } from '#domain/indicators/area.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import type { Localized } from '#domain/language/language.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { type Texts, textsIn } from '#texts/texts.ts'
import { countFigure, type Figure, figure, type Origin, units } from '../document/figure.ts'
import { computedOrigin, rawOrigin } from '../figures/figure-origin.ts'
import { nameUnit } from '../figures/name-unit.ts'
import type { SetRows } from './rows.ts'

/** A cell of a set's tables: a figure, or the sign for what does not apply. */
export type SetCell = Figure | '.'

/** A key figure with both sexes, as cells. */
export type SetEntry = Readonly<{
  figure: SetFigure
  keyFigure: KeyFigure
  classification: Classification
  gap: Gap | null
  year: number
  decimals: number
  women: SetCell
  men: SetCell
  total: SetCell
  difference: SetCell
  ratio: SetCell
  nation: Readonly<{ women: SetCell; men: SetCell; difference: SetCell }>
  group: Readonly<{ women: SetCell; men: SetCell; difference: SetCell; n: SetCell }>
}>

/** Makes the cells of a key figure; null where there are no figures for women and men, nor a difference. */
export function buildEntry(rows: SetRows, of: SetFigure): SetEntry | null {
  const { keyFigure, classification, shown, gap } = of
  if (of.standing !== 'both' || !keyFigure || !classification || !shown) return null
  const decimals = decimalsOf(shown, gap)
  const make = cellMaker({ rows, keyFigure, classification, shown, decimals })
  return {
    figure: of,
    keyFigure,
    classification,
    gap,
    year: shown.year,
    decimals,
    ...ownCells(make, classification, shown),
    nation: nationCells(make, gap),
    group: groupCells(make, gap),
  }
}

function decimalsOf({ women, men, difference }: FigureYear, gap: Gap | null): number {
  const own = [women, men, difference].map((cell) => (cell.status === 'value' ? cell.value : null))
  return countDecimals([...own, gap?.row.nation?.difference ?? null])
}

type Maker = ReturnType<typeof cellMaker>
type Labels = Texts['sets']['document']['labels']
type Basis = Readonly<{
  rows: SetRows
  keyFigure: KeyFigure
  classification: Classification
  shown: FigureYear
  decimals: number
}>

function cellMaker({ rows, keyFigure, classification, shown, decimals }: Basis) {
  const { snapshot, organisation, borrowedFrom } = rows
  const area = areaOf((borrowedFrom ?? organisation).code)
  const { year } = shown
  const unit = nameUnit(classification)
  const origin = { snapshot, keyFigure, year }
  const origins = {
    raw: rawOrigin({ ...origin, area }),
    computed: computedOrigin({ ...origin, area }),
    nation: rawOrigin({ ...origin, area: nation }),
    ofNation: computedOrigin({ ...origin, area: nation }),
    group: computedOrigin({ ...origin, area: null }),
  } satisfies Record<string, Origin>
  const says = (write: (labels: Labels, who: Texts['sets']['document']['who']['women-men']) => string) =>
    said((t) => write(t.labels, t.who[classification.of]))
  const cell = (
    id: string,
    value: number | Cell | null | undefined,
    given: Pick<Figure, 'label' | 'origin'> & Partial<Figure>,
  ): SetCell => {
    const number = typeof value === 'number' ? value : value?.status === 'value' ? value.value : null
    if (typeof value === 'object' && value?.status === 'not-applicable') return '.'
    return figure({
      id: `${keyFigure.id}/${id}`,
      value: number,
      n: null,
      nOf: 'organisations',
      unit,
      decimals,
      date: String(year),
      ...given,
    })
  }
  return { cell, origins, says, title: keyFigure.title, year }
}

function ownCells(
  { cell, origins, says, title, year }: Maker,
  { kind, shareOf, gapAs }: Classification,
  shown: FigureYear,
): Pick<SetEntry, 'women' | 'men' | 'total' | 'difference' | 'ratio'> {
  // Of a share the source gives one of the sexes; the other is what is left.
  const originOf = (sex: 'women' | 'men') =>
    kind === 'share' && shareOf !== sex ? origins.computed : origins.raw
  const isReady = kind === 'gap'
  return {
    women: cell('women', shown.women, {
      label: says((l, who) => l.value(title, who.women, year)),
      origin: originOf('women'),
    }),
    men: cell('men', shown.men, {
      label: says((l, who) => l.value(title, who.men, year)),
      origin: originOf('men'),
    }),
    total: isReady
      ? '.'
      : cell('total', shown.total, { label: says((l) => l.total(title, year)), origin: origins.raw }),
    difference: cell('difference', shown.difference, {
      label: says((l) => l.difference(title, year)),
      origin: isReady && gapAs === 'women-minus-men' ? origins.raw : origins.computed,
      signed: true,
    }),
    ratio: cell('ratio', shown.ratio, {
      label: says((l) => l.ratio(title, year)),
      origin: origins.computed,
      decimals: 2,
      unit: said((t) => t.ratioUnit),
    }),
  }
}

function nationCells({ cell, origins, says, title, year }: Maker, gap: Gap | null): SetEntry['nation'] {
  const values = gap?.row.nation ?? null
  if (values === null) return { women: '.', men: '.', difference: '.' }
  const sex = (which: 'women' | 'men') =>
    values[which] === null
      ? ('.' as const)
      : cell(`nation/${which}`, values[which], {
          label: says((l, who) => l.nation(l.value(title, who[which], year))),
          origin: origins.nation,
        })
  const difference = cell('nation/difference', values.difference, {
    label: says((l) => l.nation(l.difference(title, year))),
    origin: origins.ofNation,
    signed: true,
  })
  return { women: sex('women'), men: sex('men'), difference }
}

function groupCells({ cell, origins, says, title, year }: Maker, gap: Gap | null): SetEntry['group'] {
  const peers = gap?.row.peers ?? null
  if (peers === null) return { women: '.', men: '.', difference: '.', n: '.' }
  const { n } = peers
  const sex = (which: 'women' | 'men', value: number | null) =>
    value === null
      ? ('.' as const)
      : cell(`group/${which}`, value, {
          label: says((l, who) => l.group(l.value(title, who[which], year))),
          origin: origins.group,
          n,
        })
  const difference = cell('group/difference', peers.medianDifference, {
    label: says((l) => l.median(l.difference(title, year))),
    origin: origins.group,
    signed: true,
    n,
  }) as Figure
  return {
    women: sex('women', peers.meanWomen),
    men: sex('men', peers.meanMen),
    difference,
    n: { ...countFigure(difference, units.organisations), label: says((l) => l.n(title)) },
  }
}

function said(write: (words: Texts['sets']['document']) => string): Localized {
  return { sv: write(textsIn('sv').sets.document), en: write(textsIn('en').sets.document) }
}
