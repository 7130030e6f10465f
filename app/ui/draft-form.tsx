import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { HiddenFields } from './hidden-fields.tsx'

type Props = Readonly<{
  /** What must be corrected, each with where it stands. */
  problems: Parameters<typeof ErrorSummary>[0]['problems']
  /** Why it was refused as a whole; left out where the problems say it all. */
  refused?: string
  hidden?: Readonly<Record<string, string>> | undefined
  submit: string
  cancel: ReactNode
  children: ReactNode
}>

/** A form that comes back as it was written, with what must be corrected above it. It works without any script. */
export function DraftForm({ problems, refused, hidden, submit, cancel, children }: Props) {
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary title={refused} problems={problems} />
      <HiddenFields fields={hidden} />
      {children}
      <div className="actions">
        <Button>{submit}</Button>
        {cancel}
      </div>
    </form>
  )
}
