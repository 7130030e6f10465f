import { ButtonLink } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  place: Readonly<{ round: string; code: string }>
  organisation: string
  occasions: readonly Readonly<{ id: string; label: string }>[]
}>

/** After an import: on to the shift, and to each occasion that is now open. */
export function ImportSaved({ place, organisation, occasions }: Props) {
  const t = useTexts().workbooks
  const to = useAddress()
  return (
    <>
      <p>{t.savedNext}</p>
      <ul className="workbook-files">
        {occasions.map(({ id, label }) => (
          <li key={id}>
            <a className="ds-link" href={to('occasion', { occasion: id })}>
              {t.openOccasion(label)}
            </a>
          </li>
        ))}
      </ul>
      <div className="actions">
        <ButtonLink href={`${to('comparison', place)}#time`}>{t.seeShift}</ButtonLink>
        <ButtonLink look="secondary" href={to('participation', place)}>
          {t.toParticipation(organisation)}
        </ButtonLink>
      </div>
    </>
  )
}
