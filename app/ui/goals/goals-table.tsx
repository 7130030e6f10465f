import type { Goal } from '#domain/goals/goal.ts'
import type { GoalStanding } from '#domain/goals/judge-goal.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { CircleTag } from '../sharing/circle-tag.tsx'
import { goalWords, unknownKind, valuesOf } from './goal-words.ts'
import { StateTag } from './state-tag.tsx'

/** A goal as it stands in a list. Without a classification its key figure is gone. */
type ListedGoal = Readonly<{
  goal: Goal
  standing: GoalStanding | null
  known: Readonly<{ classification: Classification }> | null
}>

/** Goals with what each is to be, what it is, and its state. */
export function GoalsTable({ goals, caption }: { goals: readonly ListedGoal[]; caption: string }) {
  const { goals: t, sharing } = useTexts()
  const { columns } = t.list
  return (
    <DataTable
      caption={caption}
      rows={goals}
      rowKey={({ goal }) => goal.id}
      columns={[
        { header: columns.goal, cell: ({ goal }) => <Named goal={goal} /> },
        { header: columns.state, cell: (one) => <StateTag {...one} /> },
        { header: columns.target, cell: (one) => <Target {...one} /> },
        { header: columns.latest, cell: (one) => <Latest {...one} /> },
        { header: columns.by, numeric: true, cell: ({ goal }) => goal.byYear },
        { header: sharing.list.with, cell: ({ goal }) => <CircleTag circle={goal.circle} /> },
      ]}
    />
  )
}

function Named({ goal }: { goal: Goal }) {
  const to = useAddress()
  return (
    <>
      <a className="ds-link" href={to('goal', { goal: goal.id })} dir="auto">
        {goal.title}
      </a>
      <br />
      <span className="note" lang="sv">
        {goal.keyFigureTitle}
      </span>
    </>
  )
}

function useWords({ goal, standing, known }: ListedGoal) {
  const language = useLanguage()
  const t = useTexts().goals
  return goalWords(language, t, known?.classification ?? unknownKind, goal, standing)
}

function Target(one: ListedGoal) {
  const t = useTexts().goals
  const words = useWords(one)
  const { targetWomen, targetMen } = one.goal
  const wanted = t.wanted[one.goal.wanted]
  if (targetWomen === targetMen) return t.list.targetBoth({ wanted, target: words.target(targetWomen) })
  const [womenTarget, menTarget] = [words.target(targetWomen), words.target(targetMen)]
  return t.list.targetApart({ ...words.sexes, wanted, womenTarget, menTarget })
}

function Latest(one: ListedGoal) {
  const t = useTexts().goals
  const words = useWords(one)
  return one.standing === null || one.standing.lacking.length > 0
    ? t.page.none
    : t.list.latest(valuesOf(words, one.standing))
}
