import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import '../../theme/rounds.css'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { ProgressTag } from './progress-tag.tsx'
import { Points, ShiftText } from './result-text.tsx'

type Props = Readonly<{
  standings: readonly Standing[]
  meetings: readonly Meeting[]
  chain: readonly ChainStepGuide[]
  round: string
}>

/** The state of every organisation of a round, one row each, in the order of the round. */
export function StandingsTable({ standings, meetings, chain, round }: Props) {
  const t = useTexts().rounds
  const to = useAddress()
  const localized = useLocalized()
  const assessed = meetings.filter((meeting) => meeting.assessed)
  const isTold = standings.some(({ lastSaved }) => lastSaved !== undefined)
  return (
    <DataTable
      caption={t.stateCaption}
      rows={standings}
      rowKey={({ organisation }) => organisation.code}
      columns={[
        {
          header: t.organisation,
          cell: ({ organisation, participation }) => (
            <>
              <a className="ds-link" href={to('participation', { round, code: organisation.code })}>
                {organisation.name}
              </a>
              {participation.kind !== 'learner' && (
                <span className="note standing__kind">{t.kind[participation.kind]}</span>
              )}
            </>
          ),
        },
        ...assessed.map((meeting) => ({
          header: localized(meeting.name),
          cell: ({ isShared, progress }: Standing) => {
            const here = progress.find(({ meetingId }) => meetingId === meeting.id)
            if (here === undefined) return null
            return here.late && !isShared ? <Unshared /> : <ProgressTag {...here} />
          },
        })),
        { header: t.result, cell: (standing) => <LatestResult {...standing} /> },
        { header: t.improvements, cell: (standing) => <ImprovementsCell {...standing} chain={chain} /> },
        ...(isTold
          ? [{ header: t.lastSaved, cell: (standing: Standing) => <SavedCell {...standing} /> }]
          : []),
      ]}
    />
  )
}

/** What is kept from whoever reads is not told from what has not begun. */
function Unshared() {
  return <span className="note">{useTexts().rounds.unshared}</span>
}

function LatestResult({ isShared, occasions }: Standing) {
  const t = useTexts().rounds
  if (!isShared) return <Unshared />
  const latest = occasions.findLast(({ score }) => score !== null)
  if (!latest) return <span className="note">{t.noResult}</span>
  return (
    <span className="standing__result">
      <Points score={latest.score} />
      {latest.shift && (
        <span>
          <ShiftText {...latest} />
        </span>
      )}
    </span>
  )
}

function ImprovementsCell({ isShared, improvements, highest, chain }: Standing & Pick<Props, 'chain'>) {
  const localized = useLocalized()
  if (!isShared) return <Unshared />
  const name = chain.find(({ step }) => step === highest)?.name
  return (
    <>
      {improvements.length}
      {name && <span className="note standing__kind">{localized(name)}</span>}
    </>
  )
}

function SavedCell({ isShared, lastSaved }: Standing) {
  const language = useLanguage()
  const t = useTexts().rounds
  if (!isShared) return <Unshared />
  if (lastSaved === undefined) return <span className="note">{t.untold}</span>
  if (lastSaved === null) return <span className="note">{t.never}</span>
  return <span className="nowrap">{formatDate(language, dayOf(new Date(lastSaved)))}</span>
}

/** How the table is to be read, and what it cannot say. */
export function StateNotes({ standings }: Pick<Props, 'standings'>) {
  const t = useTexts().rounds
  return (
    <>
      <p className="note">{t.stateNote}</p>
      {standings.some(({ isShared }) => !isShared) && <p className="note">{t.stateUnshared}</p>}
    </>
  )
}
