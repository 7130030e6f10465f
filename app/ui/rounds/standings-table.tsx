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
          cell: ({ progress }: Standing) => {
            const here = progress.find(({ meetingId }) => meetingId === meeting.id)
            return here && <ProgressTag {...here} />
          },
        })),
        { header: t.result, cell: (standing) => <LatestResult {...standing} /> },
        { header: t.improvements, cell: (standing) => <ImprovementsCell {...standing} chain={chain} /> },
        { header: t.lastSaved, cell: ({ lastSaved }) => <SavedCell lastSaved={lastSaved} /> },
      ]}
    />
  )
}

function LatestResult({ occasions }: Pick<Standing, 'occasions'>) {
  const t = useTexts().rounds
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

function ImprovementsCell({ improvements, highest, chain }: Standing & Pick<Props, 'chain'>) {
  const localized = useLocalized()
  const name = chain.find(({ step }) => step === highest)?.name
  return (
    <>
      {improvements.length}
      {name && <span className="note standing__kind">{localized(name)}</span>}
    </>
  )
}

function SavedCell({ lastSaved }: Pick<Standing, 'lastSaved'>) {
  const language = useLanguage()
  const t = useTexts().rounds
  if (lastSaved === null) return <span className="note">{t.never}</span>
  return <span className="nowrap">{formatDate(language, dayOf(new Date(lastSaved)))}</span>
}
