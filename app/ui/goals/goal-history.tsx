import type { GoalState } from '#domain/goals/goal.ts'
import { outcomeOf } from '#domain/goals/judge-goal.ts'
import { formatDate } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import type { GoalWords } from './goal-words.ts'

type Props = Readonly<{ states: readonly GoalState[]; words: GoalWords }>

/** How the goal stood at each snapshot, the latest first. */
export function GoalHistory({ states, words }: Props) {
  const language = useLanguage()
  const { goals: t, figureCharts } = useTexts()
  if (states.length === 0) return <p className="note">{t.page.historyEmpty}</p>
  const written = (value: number | null) => (value === null ? '..' : words.value(value))
  const nameOf = ({ snapshot, snapshotAt }: GoalState) =>
    t.page.snapshotOf({
      number: String(Number(snapshot)),
      date: formatDate(language, snapshotAt.slice(0, 10)),
    })
  return (
    <DataTable
      caption={t.page.historyCaption}
      rows={states}
      rowKey={({ snapshot, snapshotAt }) => `${snapshotAt} ${snapshot}`}
      columns={[
        { header: t.page.snapshot, cell: nameOf },
        {
          header: t.page.stateColumn,
          cell: (state) => t.outcomes[outcomeOf(state.womenReached, state.menReached)](words.sexes),
        },
        { header: figureCharts.year, numeric: true, cell: ({ year }) => year ?? '..' },
        { header: words.Sexes.women, numeric: true, cell: ({ women }) => written(women) },
        { header: words.Sexes.men, numeric: true, cell: ({ men }) => written(men) },
      ]}
    />
  )
}
