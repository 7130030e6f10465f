import type { Standing } from '#domain/rounds/standing.ts'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{ round: string; standings: readonly Standing[] }>

/** Organisations that have nobody who runs the work, each with the way to invite somebody. */
export function Unled({ round, standings }: Props) {
  const t = useTexts().people.unled
  const to = useAddress()
  return (
    <ul className="plain-list">
      {standings.map(({ organisation: { code, name } }) => (
        <li key={code}>
          <a className="ds-link" href={to('newStrategist', { round, code })}>
            {t.inviteTo(name)}
          </a>
        </li>
      ))}
    </ul>
  )
}
