import type { Localized } from '#domain/language/language.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import type { OccasionSummary } from '#domain/rounds/standing.ts'
import { formatDate } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { CircleTag } from '../sharing/circle-tag.tsx'
import { Points, ShiftText } from './result-text.tsx'

/** The name of a checklist, and of the level where there are several. */
export type ChecklistName = Readonly<{
  instrumentId: string
  levelId: string
  name: Localized
  level: Localized | null
}>

type Props = Readonly<{
  occasions: readonly OccasionSummary[]
  meetings: readonly Meeting[]
  checklists: readonly ChecklistName[]
}>

/** The self-assessments of one organisation in the order of the round, with points, n and shift. */
export function OccasionsTable({ occasions, meetings, checklists }: Props) {
  const { rounds: t, sharing } = useTexts()
  const to = useAddress()
  const language = useLanguage()
  const localized = useLocalized()
  const checklistOf = ({ instrumentId, levelId }: OccasionSummary) =>
    checklists.find((one) => one.instrumentId === instrumentId && one.levelId === levelId)!
  const nameOf = (occasion: OccasionSummary) => {
    const { level } = checklistOf(occasion)
    const meeting = meetings.find(({ id }) => id === occasion.meetingId)!
    return [meeting.name, ...(level ? [level] : [])].map(localized).join(', ')
  }
  return (
    <DataTable
      caption={t.occasionsCaption}
      rows={occasions}
      rowKey={({ id }) => id}
      columns={[
        {
          header: t.occasion,
          cell: (occasion) => (
            <>
              <a className="ds-link" href={to('occasion', { occasion: occasion.id })}>
                {nameOf(occasion)}
              </a>
              {occasion.source === 'workbook' && (
                <span className="note standing__kind">{t.fromWorkbook}</span>
              )}
            </>
          ),
        },
        {
          header: t.date,
          cell: ({ date }) => (
            <span className="nowrap">{date === null ? t.undated : formatDate(language, date)}</span>
          ),
        },
        { header: t.checklist, cell: (occasion) => localized(checklistOf(occasion).name) },
        { header: t.points, cell: (occasion) => <Points {...occasion} /> },
        { header: t.shift, cell: (occasion) => <ShiftText {...occasion} /> },
        {
          header: t.state,
          cell: ({ state, agreed }) => (
            <>
              {t.occasionState[state]}
              {state === 'agreeing' && <span className="note standing__kind">{t.agreed(agreed)}</span>}
            </>
          ),
        },
        { header: sharing.list.with, cell: ({ circle }) => <CircleTag circle={circle} /> },
      ]}
    />
  )
}
