import { type CellProblem, type ReadCoverage } from '#domain/coverage/read-coverage-table.ts'
import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'

/** Why a table did not come in. */
export type RefusedImport = Exclude<ReadCoverage, { kind: 'read' }>

const shownAtMost = 30

/** Tells what is wrong with a table: each cell with its row and column. */
export function ImportRefused({ outcome }: { outcome: RefusedImport }) {
  const { common, coverage } = useTexts()
  const t = coverage.import
  const heads = coverage.table.columns
  if (outcome.kind !== 'refused') {
    const said =
      outcome.kind === 'empty'
        ? t.empty
        : outcome.kind === 'not-json'
          ? t.notJson
          : outcome.kind === 'too-many'
            ? t.tooMany(outcome)
            : t.noHeads(outcome.missing.map((field) => heads[field]).join(', '))
    return (
      <Alert kind="danger" title={common.errorHeading}>
        {said}
      </Alert>
    )
  }
  const { problems } = outcome
  const told = ({ line, column, field, value, code, limit = 0 }: CellProblem) =>
    t.cell({ line, column, head: heads[field], value, problem: coverage.problems[code](limit) })
  return (
    <Alert kind="danger" title={t.refusedTitle(problems.length)}>
      <ul>
        {problems.slice(0, shownAtMost).map((problem) => (
          <li key={`${problem.line} ${problem.field} ${problem.code}`}>{told(problem)}</li>
        ))}
      </ul>
      {problems.length > shownAtMost && <p>{t.more(problems.length - shownAtMost)}</p>}
    </Alert>
  )
}
