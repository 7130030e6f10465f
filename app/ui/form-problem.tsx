import { Alert } from './alert.tsx'
import { useTexts } from './language.tsx'

/** Shown above a form that was refused; the form below still holds what was typed. */
export function FormProblem({ problem }: { problem: string | undefined }) {
  const t = useTexts().common
  return problem === undefined ? null : (
    <Alert kind="danger" title={t.errorHeading}>
      {problem}
    </Alert>
  )
}
