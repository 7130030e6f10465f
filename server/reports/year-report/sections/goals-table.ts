import { unitWords } from '#charts/unit-words.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Row, Table } from '../../document/document.ts'
import { figure } from '../../document/figure.ts'
import { computedOrigin, rawOrigin } from '../../figures/figure-origin.ts'
import { nameUnit } from '../../figures/name-unit.ts'
import type { ReportedGoal, ReportStatistics } from '../../figures/report-statistics.ts'

/** The goals for women and men, and whether each is reached for both; gone where there are none. */
export function goalsTable(statistics: ReportStatistics, language: Language): Table {
  const t = textsIn(language).reportStatistics.goals
  const { columns: c } = textsIn(language).sets.document
  return table({
    id: 'goals',
    caption: t.caption,
    columns: [
      { header: t.goal },
      { header: t.target },
      { header: c.year, numeric: true },
      { header: c.women, numeric: true },
      { header: c.men, numeric: true },
      { header: t.standing },
    ],
    rows: statistics.goals.map((goal) => rowOf(goal, statistics, language)),
    notes: [textsIn(language).goals.onlyIf],
  })
}

function rowOf(reported: ReportedGoal, statistics: ReportStatistics, language: Language): Row {
  const { reportStatistics, goals } = textsIn(language)
  const t = reportStatistics.goals
  const { goal, standing, classification } = reported
  const who = goals.sexes[classification?.of ?? 'women-men']
  return {
    header: goal.title,
    cells: [
      targetText(reported, language),
      standing?.year ? String(standing.year) : '..',
      cellOf('women', reported, statistics),
      cellOf('men', reported, statistics),
      standing ? goals.outcomes[standing.outcome](who) : t.needsDecision,
    ],
  }
}

function targetText({ goal, classification }: ReportedGoal, language: Language): string {
  const t = textsIn(language).reportStatistics.goals
  const decimals = countDecimals([goal.targetWomen, goal.targetMen])
  const shown = (value: number) => formatNumber(language, value, decimals)
  return t.targetOf({
    wanted: goal.wanted,
    women: shown(goal.targetWomen),
    men: shown(goal.targetMen),
    unit: classification ? unitWords(language, classification) : '',
    year: goal.byYear,
  })
}

function cellOf(
  sex: 'women' | 'men',
  { goal, keyFigure, classification, standing }: ReportedGoal,
  { snapshot, area }: ReportStatistics,
) {
  if (!standing?.year || !keyFigure || !classification) return '..'
  const { year } = standing
  const given = { snapshot, keyFigure, area, year }
  const isOurs = classification.kind === 'share' && classification.shareOf !== sex
  const label = (language: Language) => {
    const { labels, who } = textsIn(language).sets.document
    return labels.value(keyFigure.title, who[classification.of][sex], year)
  }
  const labels: Localized = { sv: label('sv'), en: label('en') }
  return figure({
    id: `goal/${goal.id}/${sex}`,
    label: labels,
    value: standing[sex].value,
    n: null,
    nOf: 'organisations',
    unit: nameUnit(classification),
    decimals: countDecimals([standing.women.value, standing.men.value]),
    date: String(year),
    origin: isOurs ? computedOrigin(given) : rawOrigin(given),
  })
}
