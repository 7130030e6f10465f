import type { Organisation } from '#domain/organisations/organisation.ts'
import { buildChain, type ChainFigures } from '../figures/chain-figures.ts'
import { buildParticipants, type Participants } from './participants.ts'
import { buildRoundMeans, type RoundMeans } from './round-means.ts'
import type { RoundRows } from './rows.ts'

/** What the report of a round says, in cells and in both languages. */
export type RoundReportData = Readonly<{
  rows: RoundRows
  participants: Participants
  means: readonly RoundMeans[]
  chain: ChainFigures
  /** The results chain of each organisation that has improvements, in the order of the round. */
  chains: readonly Readonly<{ organisation: Organisation; chain: ChainFigures }>[]
}>

/** Builds what the report says from plain rows. Only what a group has closed counts. */
export function buildRoundReport(rows: RoundRows): RoundReportData {
  const closed = rows.occasions.filter(({ state }) => state === 'closed')
  const participants = buildParticipants(rows, closed)
  const guides = rows.content.chainSteps
  return {
    rows,
    participants,
    means: buildRoundMeans(rows, closed),
    chain: buildChain('round', guides, rows.improvements),
    chains: participants.members.flatMap(({ organisation }) => {
      const theirs = rows.improvements.filter(
        ({ organisationCode }) => organisationCode === organisation.code,
      )
      return theirs.length === 0
        ? []
        : [{ organisation, chain: buildChain(organisation.code, guides, theirs) }]
    }),
  }
}
