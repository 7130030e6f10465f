import '../../theme/organisations.css'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  code: string
  name: string
  arms: Readonly<{ width: number; height: number; sha256: string }>
}>

/** The coat of arms or logotype of an organisation. */
export function ArmsImage({ code, name, arms: { width, height, sha256 } }: Props) {
  const t = useTexts().arms
  const to = useAddress()
  return (
    <img
      className="arms"
      src={`${to('armsImage', { code })}?v=${sha256.slice(0, 12)}`}
      width={width}
      height={height}
      alt={t.alt(name)}
    />
  )
}
