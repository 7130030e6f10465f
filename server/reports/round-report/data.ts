import type { Organisation } from '#domain/organisations/organisation.ts'
import { buildChain, type ChainFigures } from '../figures/chain-figures.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import { buildImprovements, type ImprovementEntry } from '../figures/improvement-entries.ts'
import { buildExchange, type Exchange } from './exchange.ts'
import { buildParticipants, type Participants } from './participants.ts'
import { buildPublishedFigures, type PublishedFigures } from './published-figures.ts'
import { buildRoundMeans, type RoundMeans } from './round-means.ts'
import type { RoundRows } from './rows.ts'
import { buildStaying, type Staying } from './staying.ts'

/** What the report of a round says, in cells and in both languages. */
export type RoundReportData = Readonly<{
  rows: RoundRows
  participants: Participants
  means: readonly RoundMeans[]
  chain: ChainFigures
  /** The results chain of each organisation that has improvements, in the order of the round. */
  chains: readonly Readonly<{ organisation: Organisation; chain: ChainFigures }>[]
  improvements: readonly ImprovementEntry[]
  exchange: Exchange
  staying: Staying
  /** What the published report of the round says came of it, and its numbers as cells; null where there is none. */
  outcomes: RoundOutcomes | null
  published: PublishedFigures | null
}>

/** Builds what the report says from plain rows. Only what a group has closed counts. */
export function buildRoundReport(rows: RoundRows): RoundReportData {
  const closed = rows.occasions.filter(({ state }) => state === 'closed')
  const participants = buildParticipants(rows, closed)
  const guides = rows.content.chainSteps
  const outcomes = rows.content.roundOutcomes.find(({ roundSlug }) => roundSlug === rows.round.slug) ?? null
  return {
    rows,
    outcomes,
    published: outcomes && buildPublishedFigures(outcomes, rows),
    improvements: buildImprovements(rows.content, rows.improvements),
    exchange: buildExchange(rows, participants.members, closed),
    staying: buildStaying(rows),
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
