import { seenText, type SeenText } from '#charts/seen-text.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Compared, ComparedWithNow } from '#domain/challenges/compare-with-now.ts'
import type { SeenYear } from '#domain/challenges/seen-figures.ts'
import { SourceNote } from '../indicators/source-note.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { ThenAndNowFigure } from './then-and-now-figure.tsx'

type Props = Readonly<{
  challenge: Challenge
  /** Null where this installation has no figures. */
  now: Readonly<{ compared: ComparedWithNow; snapshot: Readonly<{ id: string; createdAt: string }> }> | null
}>

/** Whether the difference has closed for the sex it was about, or why that cannot be said. */
export function ThenAndNow({ challenge, now }: Props) {
  const t = useTexts().challenges.now
  const { seen } = challenge
  const latest = seen.years.at(-1)!
  if (now === null) return <p>{t.noFigures}</p>
  const { compared, snapshot } = now
  switch (compared.kind) {
    case 'gone':
      return <p>{t.gone}</p>
    case 'other-meaning':
      return <p>{t.otherMeaning(compared.titleNow)}</p>
    case 'no-figures':
      return <p>{t.noFiguresHere}</p>
    case 'no-newer':
      return (
        <>
          <p>{compared.repeated ? t.repeated(latest.year) : t.noNewer(latest.year)}</p>
          <Revised challenge={challenge} revised={compared.revised} />
        </>
      )
    case 'compared':
      return (
        <>
          <Moved challenge={challenge} compared={compared} />
          <ThenAndNowFigure challenge={challenge} compared={compared} />
          <SourceNote source={seen.source} computed snapshot={snapshot} />
        </>
      )
  }
}

type MovedProps = Readonly<{ challenge: Challenge; compared: Compared }>

/** How the difference has moved, whose change it was, and what to keep in mind. */
function Moved({ challenge: { about, seen, ...challenge }, compared }: MovedProps) {
  const language = useLanguage()
  const t = useTexts().challenges.now
  const { before, after, gap, mover, women, men, withinUsualSwing } = compared
  const text = seenText(language, seen, [before, after])
  const directed = seen.better === 'high' || seen.better === 'low'
  return (
    <>
      <p>
        <strong>{t.gap(gap, about, seen.of)}</strong>
        {mover !== null && about !== 'both' && ` ${t.mover(mover, about, seen.of)}`}
      </p>
      {women !== null && men !== null && (
        <p>
          {t.changes({
            women: text.change(women),
            men: text.change(men),
            of: seen.of,
            from: before.year,
            to: after.year,
          })}
        </p>
      )}
      {withinUsualSwing && <p className="note">{t.swing}</p>}
      {!directed && <p className="note">{t.directionUnknown}</p>}
      <Revised challenge={{ ...challenge, about, seen }} revised={compared.revised} />
    </>
  )
}

/** That the source has changed its mind about the year that was seen. */
function Revised({ challenge: { seen }, revised }: { challenge: Challenge; revised: SeenYear | null }) {
  const language = useLanguage()
  const t = useTexts().challenges.now
  if (revised === null) return null
  const text: SeenText = seenText(language, seen, [revised])
  const [women, men] = [text.value(revised.women), text.value(revised.men)]
  const { year } = revised
  return (
    <p className="note">
      {women !== null && men !== null
        ? t.revised({ year, women, men, of: seen.of })
        : t.revisedGap({ year, difference: text.change(revised.difference) })}
    </p>
  )
}
