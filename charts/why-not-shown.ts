import { countDecimals } from '#stats/count-decimals.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Language } from '#domain/language/language.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { formatDate, formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** Why a key figure of a set is not shown for women and men; empty where it is. A total is never given alone without it. */
export function whyNotShown(figure: SetFigure, language: Language): string {
  const t = textsIn(language).sets.notes
  const { standing, shown, keyFigure, classification, id } = figure
  const withdrawn = keyFigure?.withdrawnAt
    ? t.withdrawn(formatDate(language, keyFigure.withdrawnAt.slice(0, 10)))
    : ''
  switch (standing) {
    case 'both':
      return withdrawn
    case 'not-fetched':
      return `${t['not-fetched']} ${t.fetch(id)}`
    case 'none':
      return [withdrawn, shown === null ? t.none : t.later(shown.year, reasonOf(shown, language))]
        .filter(Boolean)
        .join(' ')
    case 'total': {
      const why =
        classification?.kind === null ? t['not-split'] : t.later(shown!.year, reasonOf(shown!, language))
      return [withdrawn, why, totalText(shown!, language)].filter(Boolean).join(' ')
    }
  }
}

/** What a later year than the one that is shown lacks; null where there is none. */
export function whyLater({ later }: Pick<SetFigure, 'later'>, language: Language): string | null {
  if (later === null) return null
  return textsIn(language).sets.notes.later(later.year, reasonOf(later, language))
}

function reasonOf({ women, men, difference }: FigureYear, language: Language): string {
  const { reasons } = textsIn(language).sets.notes
  const absent = [women, men, difference].find(
    (cell): cell is Exclude<Cell, { status: 'value' }> =>
      cell.status !== 'value' && cell.status !== 'not-applicable',
  )
  return reasons[absent?.status ?? 'missing']
}

function totalText({ total, year }: FigureYear, language: Language): string {
  if (total.status !== 'value') return ''
  const value = formatNumber(language, total.value, countDecimals([total.value]))
  return textsIn(language).sets.notes.total(value, year)
}
