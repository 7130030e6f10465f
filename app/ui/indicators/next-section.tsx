import { RaiseChallenge } from '../challenges/raise-challenge.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import type { KeyFigureData } from './key-figure-data.ts'

/** Where one may want to go from here. */
export function NextSection({ data }: { data: KeyFigureData }) {
  const t = useTexts().keyFigure.next
  const to = useAddress()
  const { place, known, latest, snapshot, mayRaise } = data
  const keyFigure = known.keyFigure.id
  const code = place.organisation?.code
  const links = [
    ...(code ? [{ href: to('gaps', { code }), label: t.gaps }] : []),
    ...(code && mayRaise && latest
      ? [{ href: `${to('newGoal', { code })}?keyFigure=${keyFigure}`, label: t.goal }]
      : []),
    ...(place.organisation ? [{ href: to('nationalKeyFigure', { keyFigure }), label: t.nation }] : []),
    { href: to('statistics'), label: place.organisation ? t.search : t.organisation },
  ]
  return (
    <Section id="next-section" title={t.heading}>
      {code && mayRaise && latest && (
        <RaiseChallenge code={code} keyFigure={keyFigure} snapshot={snapshot.id} />
      )}
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
