import { Button, ButtonLink } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useAddress, useTexts } from '../language.tsx'
import type { Life } from './life.ts'

type Props = Readonly<{
  adopted: NonNullable<Life['adopted']>
  mayWrite: boolean
  refused: Readonly<{ problem: string; body: string }> | undefined
}>

/** What a form that came too late is answered with: the report is adopted, and the text that was typed is still here. */
export function AlreadyAdopted({ adopted, mayWrite, refused }: Props) {
  const t = useTexts().reportLife
  const to = useAddress()
  return (
    <>
      <FormProblem problem={refused?.problem} />
      {refused && refused.body !== '' && (
        <TextArea id="kept" label={t.kept.heading} hint={t.kept.hint} rows={12} defaultValue={refused.body} />
      )}
      <div className="actions">
        <ButtonLink href={to('adoptedReport', { report: adopted.id })}>{t.standing.readAdopted}</ButtonLink>
      </div>
      {mayWrite && <BeginVersion action={to('adoptedReport', { report: adopted.id })} />}
    </>
  )
}

/** Begins a draft that is to take the place of the adopted report. */
export function BeginVersion({ action }: { action: string }) {
  const t = useTexts().reportLife.frozen
  return (
    <form method="post" action={action} className="report-begin">
      <p className="note">{t.beginWhy}</p>
      <Button look="secondary">{t.begin}</Button>
    </form>
  )
}
