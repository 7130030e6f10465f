import '../../theme/sets.css'
import type { Circle } from '#domain/access/circle.ts'
import { useAddress, useTexts } from '../language.tsx'
import { CircleTag } from '../sharing/circle-tag.tsx'

type Entry = Readonly<{ id: string; name: string; about: string; size: number; circle?: Circle }>

/** Sets to read, each with what it is for and how many key figures it holds. */
export function SetList({ code, sets }: { code: string; sets: readonly Entry[] }) {
  const t = useTexts().sets
  const to = useAddress()
  if (sets.length === 0) return null
  return (
    <ul className="set-list">
      {sets.map(({ id, name, about, size, circle }) => (
        <li key={id} className="set-list__set">
          <h3 className="ds-heading" data-size="xs">
            <a className="ds-link" href={to('set', { code, set: id })}>
              {name}
            </a>
          </h3>
          {about !== '' && <p dir="auto">{about}</p>}
          <p className="note sharing-line">
            {t.keyFigures(size)} {circle && <CircleTag circle={circle} />}
          </p>
        </li>
      ))}
    </ul>
  )
}
