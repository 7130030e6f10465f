import { Alert } from '../alert.tsx'
import { ButtonLink } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  /** The id of the improvement. */
  improvement: string
  offer: Readonly<{ title: string; from: number; to: number }>
}>

/** New figures of the challenge lie ready as a before and an after. Nothing is claimed until somebody enters them. */
export function OutcomeOffered({ improvement, offer }: Props) {
  const t = useTexts().challenges.offer
  const to = useAddress()
  return (
    <Alert kind="info" title={t.title}>
      <p>{t.text(offer)}</p>
      <p>{t.caution}</p>
      <p>
        <ButtonLink look="secondary" href={`${to('newResult', { improvement })}?outcome`}>
          {t.begin}
        </ButtonLink>
      </p>
    </Alert>
  )
}
