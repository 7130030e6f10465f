import { type PointField } from '#domain/measures/check-point.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { TableProblem } from '#domain/measures/read-points-table.ts'
import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{ measure: Measure; problems: readonly TableProblem[] }>

const shownAtMost = 30

/** Everything in a pasted table that has to be corrected, each with its row and what stands there. */
export function PasteProblems({ measure, problems }: Props) {
  const { paste, problems: words, table } = useTexts().measures
  const nameOf = (field: PointField | null) => (field === null ? '' : table.columns[measure.of][field])
  return (
    <Alert kind="danger" title={paste.refusedTitle(problems.length)}>
      <ul>
        {problems.slice(0, shownAtMost).map(({ line, field, code, value, limit = 0 }) => (
          <li key={`${line} ${field} ${code}`} dir="auto">
            {paste.cell({ line, field: nameOf(field), value, problem: words[code](limit) })}
          </li>
        ))}
      </ul>
      {problems.length > shownAtMost && <p>{paste.more(problems.length - shownAtMost)}</p>}
    </Alert>
  )
}
