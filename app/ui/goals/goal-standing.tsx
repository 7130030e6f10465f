import { fewestPoints, type SexTrend } from '#domain/goals/compute-goal-trend.ts'
import type { GoalStanding, SexStanding } from '#domain/goals/judge-goal.ts'
import type { GoalsTexts } from '#texts/sv/goals.ts'
import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'
import type { GoalWords } from './goal-words.ts'

type Props = Readonly<{
  standing: GoalStanding
  trend: Readonly<{ women: SexTrend | null; men: SexTrend | null }>
  words: GoalWords
}>
type Row = SexStanding & Readonly<{ sex: 'women' | 'men'; trend: SexTrend | null }>

/** For women and for men: target, latest value, what is left, where it is going, and when at this pace. */
export function GoalStandingTable({ standing, trend, words }: Props) {
  const t = useTexts().goals.page
  const rows = (['women', 'men'] as const).map((sex): Row => ({ sex, ...standing[sex], trend: trend[sex] }))
  return (
    <>
      <DataTable
        caption={t.standingCaption}
        rows={rows}
        rowKey={({ sex }) => sex}
        columns={[
          { header: t.sex, cell: ({ sex }) => words.Sexes[sex] },
          { header: t.target, numeric: true, cell: ({ target }) => words.value(target) },
          {
            header: t.value(standing.year),
            numeric: true,
            cell: ({ value }) => (value === null ? t.none : words.value(value)),
          },
          {
            header: t.left,
            numeric: true,
            cell: ({ left, reached }) => (left === null ? '..' : reached ? t.reached : words.value(left)),
          },
          { header: t.way, cell: (row) => wayOf(t, row.trend) },
          { header: t.atThisPace, cell: (row) => paceOf(t, row) },
        ]}
      />
      <p className="note">{t.trendNote({ points: fewestPoints })}</p>
    </>
  )
}

type Words = GoalsTexts['page']

function wayOf(t: Words, trend: SexTrend | null): string {
  return trend === null
    ? t.fewPoints
    : t.ways[trend.way]({ first: trend.firstYear, last: trend.lastYear, n: trend.points })
}

function paceOf(t: Words, { reached, trend }: Row): string {
  if (reached) return t.alreadyReached
  return trend?.meetsIn ? t.meets(trend.meetsIn) : t.notSaid
}
