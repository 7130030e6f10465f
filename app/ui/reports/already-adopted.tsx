import { ButtonLink } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { BeginVersion } from './begin-version.tsx'
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
