import { useAddress, useTexts } from '../language.tsx'
import { ArmsImage } from './arms-image.tsx'

type Props = Readonly<{
  organisation: Readonly<{ code: string; name: string }>
  arms: Readonly<{ width: number; height: number; sha256: string }> | null
  mayEdit: boolean
}>

/** The coat of arms of an organisation where it has given one, and the way to change it for those who may. */
export function OrganisationArms({ organisation: { code, name }, arms, mayEdit }: Props) {
  const t = useTexts().arms
  const to = useAddress()
  return (
    <>
      {arms && <ArmsImage code={code} name={name} arms={arms} />}
      {mayEdit && (
        <p>
          <a className="ds-link" href={to('arms', { code })}>
            {t.link}
          </a>
        </p>
      )}
    </>
  )
}
