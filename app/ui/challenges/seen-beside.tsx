import { seenText } from '#charts/seen-text.ts'
import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { Localized } from '#domain/language/language.ts'
import { useGroupName } from '../indicators/use-group-name.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** What nation and peers had in the same year, in sentences, and how the figures are to be read. */
export function SeenBeside({ seen, groupName }: { seen: SeenFigures; groupName: Localized | null }) {
  const language = useLanguage()
  const t = useTexts().challenges.figures
  const nameOf = useGroupName()
  const { nation, peers, of, kind } = seen
  const text = seenText(language, seen, nation ? [nation] : [])
  const [women, men] = [text.value(nation?.women ?? null), text.value(nation?.men ?? null)]
  return (
    <>
      {nation && (
        <p>
          {women !== null && men !== null
            ? t.nation({ women, men, of })
            : t.nationGap(text.change(nation.difference))}
        </p>
      )}
      {peers && (
        <p>
          {t.peers({
            group: nameOf({ ...peers, name: groupName }),
            n: peers.n,
            difference: text.change(peers.medianDifference),
          })}
        </p>
      )}
      {kind === 'share' && <p className="note">{t.shareNote}</p>}
      {kind === 'gap' && <p className="note">{t.gapNote}</p>}
      {seen.carriedForward && <p className="note">{t.carried}</p>}
    </>
  )
}
