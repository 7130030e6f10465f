import { seenRows } from '#charts/seen-rows.ts'
import { WomenMenLines } from '#charts/women-men-lines.tsx'
import { womenMenLinesTable } from '#charts/women-men-lines-words.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Localized } from '#domain/language/language.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { Figure } from '../figure.tsx'
import { SourceNote } from '../indicators/source-note.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { SeenBeside } from './seen-beside.tsx'

type Props = Pick<Challenge, 'organisationCode' | 'keyFigure' | 'snapshot' | 'seen'> &
  Readonly<{
    /** The own name of the group it was compared with; null where it has none. */
    groupName: Localized | null
  }>

/** The figures that a challenge was seen in as figure and table, with nation and peers beside and where they come from. */
export function SeenFigure({ organisationCode, keyFigure, snapshot, seen, groupName }: Props) {
  const language = useLanguage()
  const { challenges, figures } = useTexts()
  const t = challenges.figures
  const [first, last] = [seen.years[0]!.year, seen.years.at(-1)!.year]
  const rows = seenRows(language, seen)
  const toKeyFigure = useAddress()('keyFigure', { code: organisationCode, keyFigure })
  return (
    <>
      <Figure
        id="seen"
        title={t.figure(seen.title, seen.areaName)}
        facts={{
          n: t.n(seen.years.length),
          date: t.years(first, last),
          source: `${figures.computedSource[seen.source]}, ${t.keyFigure(keyFigure)}`,
          note: `${t.unit(rows.unit)} ${t.frozenOn(formatDate(language, dayOf(new Date(seen.fetchedAt))))}`,
        }}
        drawing={WomenMenLines}
        rows={rows}
        table={womenMenLinesTable}
      />
      <SeenBeside seen={seen} groupName={groupName} />
      <SourceNote source={seen.source} computed snapshot={{ id: snapshot, createdAt: seen.fetchedAt }} />
      <p>
        <a className="ds-link" href={toKeyFigure}>
          {t.toKeyFigure}
        </a>
      </p>
    </>
  )
}
