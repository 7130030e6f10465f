import '../../theme/charts.css'
import { PublishedFigureDrawing } from '#charts/published-figure.tsx'
import { publishedFigureTable, readingOf } from '#charts/published-figure-words.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import type { PublishedFigure } from '#domain/library/published-case.ts'
import { readFigure } from '#domain/library/read-figure.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The figures of a story as its source gives them, side by side, each with its table. */
export function StoryFigures({ story: { figures, source, kind } }: { story: LibraryStory }) {
  const t = useTexts().libraryPages
  if (figures.length === 0) return null
  const isComputed = figures.some((figure) =>
    readFigure(figure).rows.some(({ values }) => values.some(({ status }) => status === 'computed')),
  )
  return (
    <Section id="figures" title={t.figures} lead={source && t.figuresLead(source.report.title)}>
      <div className="story-figures">
        {figures.map((figure, i) => (
          <StoryFigure
            key={figure.what.sv}
            id={`figure-${i + 1}`}
            figure={figure}
            isOwn={kind === 'example'}
          />
        ))}
      </div>
      {isComputed && <p className="note">{t.figuresComputed}</p>}
    </Section>
  )
}

type FigureProps = Readonly<{
  id: string
  figure: PublishedFigure
  /** Whether an organisation gives it of its own work, and its note says where it is from. */
  isOwn: boolean
}>

function StoryFigure({ id, figure, isOwn }: FigureProps) {
  const { libraryPages: t, common } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  const title = localized(figure.what)
  const { columns, rows } = publishedFigureTable(language, { figure })
  return (
    <figure className="story-figure" id={id}>
      <figcaption>
        <strong>{title}</strong>
        {readingOf(language, figure).map((words) => (
          <span key={words} className="note">
            {words}
          </span>
        ))}
      </figcaption>
      <PublishedFigureDrawing language={language} id={`${id}-drawing`} title={title} figure={figure} />
      {figure.note && (
        <p className="note">
          {isOwn ? `${common.source}: ${localized(figure.note)}` : localized(figure.note)}
        </p>
      )}
      <details className="figure__table">
        <summary>{t.asTable}</summary>
        <DataTable
          caption={title}
          columns={columns.map(({ header, numeric }, i) => ({
            header,
            numeric,
            cell: ({ cells }: { cells: readonly string[] }) => cells[i],
          }))}
          rows={rows.map((cells) => ({ cells }))}
          rowKey={({ cells }) => cells[0]!}
        />
      </details>
    </figure>
  )
}
