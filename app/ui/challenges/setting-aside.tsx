import type { Challenge } from '#domain/challenges/challenge.ts'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'

/** Why a challenge has been set aside, and the way back. */
export function IsSetAside({ because, mayEdit }: { because: string; mayEdit: boolean }) {
  const t = useTexts().challenges.aside
  return (
    <Alert kind="info" title={t.is}>
      <LinkedText>{because}</LinkedText>
      {mayEdit && (
        <form method="post">
          <HiddenFields fields={{ intent: 'take-up' }} />
          <Button look="secondary">{t.takeUp}</Button>
        </form>
      )}
    </Alert>
  )
}

type Props = Readonly<{
  challenge: Pick<Challenge, 'setAsideBecause'>
  /** The reason that was typed in a form that was refused. */
  typed: string | undefined
}>

/** Sets a challenge aside with a reason; the form unfolds without any script. */
export function SetAside({ challenge, typed }: Props) {
  const t = useTexts().challenges.aside
  if (challenge.setAsideBecause !== null) return null
  return (
    <details className="ask" open={typed !== undefined}>
      <summary>{t.open}</summary>
      <form method="post">
        <HiddenFields fields={{ intent: 'set-aside' }} />
        <TextArea id="because" label={t.why} hint={t.hint} rows={2} defaultValue={typed} />
        <Button look="secondary">{t.submit}</Button>
      </form>
    </details>
  )
}
