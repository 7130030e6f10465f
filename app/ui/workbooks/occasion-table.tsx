import type { PreviewOccasion } from '#domain/workbooks/preview-occasion.ts'
import { formatDate, formatPoints } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

type Score = Readonly<{ sum: number | null; max: number; rated: number }>

const kinds = {
  new: 'success',
  same: 'neutral',
  differs: 'warning',
  closed: 'danger',
  'left-out': 'neutral',
} as const

/** One row for each occasion: what the workbook says, what is stored, and what happens. */
export function OccasionTable({ occasions }: { occasions: readonly PreviewOccasion[] }) {
  const t = useTexts().workbooks
  const language = useLanguage()
  const date = (iso: string | null) => (iso === null ? t.noDate : formatDate(language, iso))
  const score = ({ sum, max, rated }: Score, items: number) =>
    sum === null ? t.notRated : t.scored(formatPoints(language, sum), max, rated, items)
  return (
    <Section title={t.occasions}>
      <DataTable
        caption={t.occasionsCaption}
        rows={occasions}
        rowKey={({ id }) => id}
        columns={[
          { header: t.occasion, cell: ({ label }) => label },
          {
            header: t.inWorkbook,
            cell: (one) => <Lines first={score(one, one.ratings.length)} second={date(one.date)} />,
          },
          {
            header: t.stored,
            cell: ({ stored, ratings }) =>
              stored === null ? (
                t.notStored
              ) : (
                <Lines
                  first={score(stored.score, ratings.length)}
                  second={`${date(stored.date)}, ${t.states[stored.state]}`}
                />
              ),
          },
          { header: t.happens, cell: ({ status }) => <Tag kind={kinds[status]}>{t.status[status]}</Tag> },
        ]}
      />
    </Section>
  )
}

function Lines({ first, second }: { first: string; second: string }) {
  return (
    <span className="workbook-lines">
      {first}
      <span className="note">{second}</span>
    </span>
  )
}
