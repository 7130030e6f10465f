import { seenText } from '#charts/seen-text.ts'
import type { SeenFigures, SeenYear } from '#domain/challenges/seen-figures.ts'
import { DataTable } from '../data-table.tsx'
import { SourceNote } from '../indicators/source-note.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { SeenBeside } from './seen-beside.tsx'

type Props = Readonly<{ keyFigure: string; snapshot: string; seen: SeenFigures }>

/** The figures that a challenge was seen in, year by year, with peers and nation beside and where they come from. */
export function SeenFigure({ keyFigure, snapshot, seen }: Props) {
  const language = useLanguage()
  const { challenges: t, common } = useTexts()
  const text = seenText(language, seen)
  const sexes = seen.of === 'girls-boys' ? [common.girls, common.boys] : [common.women, common.men]
  const cell = (sex: 'women' | 'men') => (year: SeenYear) => text.value(year[sex]) ?? t.noValue
  return (
    <>
      <DataTable
        caption={t.figures.figure(seen.title, seen.areaName)}
        columns={[
          { header: t.figures.year, cell: ({ year }: SeenYear) => year },
          { header: sexes[0], numeric: true, cell: cell('women') },
          { header: sexes[1], numeric: true, cell: cell('men') },
          {
            header: t.figures.difference(seen.of),
            numeric: true,
            cell: ({ difference }: SeenYear) => text.change(difference),
          },
        ]}
        rows={seen.years}
        rowKey={({ year }) => year}
      />
      <SeenBeside seen={seen} />
      <SourceNote source={seen.source} computed snapshot={{ id: snapshot, createdAt: seen.fetchedAt }} />
      <p className="note">{keyFigure}</p>
    </>
  )
}
