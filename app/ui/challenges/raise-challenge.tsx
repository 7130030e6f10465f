import { Button } from '../button.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  /** The code of the organisation. */
  code: string
  keyFigure: string
  /** The id of the snapshot whose figures the reader sees. */
  snapshot: string
}>

/**
 * One press makes a challenge of the difference that the reader is looking at. To be shown to those who may edit the
 * organisation. Where the figures do not say who has the worse of it, the page that answers asks for it.
 */
export function RaiseChallenge({ code, keyFigure, snapshot }: Props) {
  const t = useTexts().challenges.raise
  const to = useAddress()
  const action = `${to('newChallenge', { code })}?keyFigure=${encodeURIComponent(keyFigure)}`
  return (
    <form method="post" action={action} className="raise-challenge">
      <HiddenFields fields={{ snapshot }} />
      <Button look="secondary">{t.button}</Button>
    </form>
  )
}
