import { Alert } from '../alert.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useTexts } from '../language.tsx'
import type { Refused } from './refused-fields.ts'

/** Says above a form of many statements what was not saved, and links to each statement that needs a choice. */
export function SheetProblem({ refused }: { refused: Refused | undefined }) {
  const t = useTexts().assessments
  const items = Object.keys(refused?.conflicts ?? {}).map(Number)
  if (items.length === 0) return <FormProblem problem={refused?.problem} />
  return (
    <Alert kind="danger" title={t.conflict.title}>
      <p>{t.conflict.several(items)}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <a className="ds-link" href={`#statement-${item}`}>
              {t.rate.statement} {item}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
