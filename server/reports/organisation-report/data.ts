import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { buildChain, type ChainFigures } from '../figures/chain-figures.ts'
import { buildHistories, type LevelHistory } from '../figures/level-history.ts'
import { buildGroupComparisons, type GroupComparison } from './group-comparison.ts'
import { buildImprovements, type ImprovementEntry } from '../figures/improvement-entries.ts'
import { buildIndications, type Indications } from './indications.ts'
import type { OrganisationRows, Member } from './rows.ts'

/** What the report of an organisation says, in cells and in both languages. */
export type OrganisationReportData = Readonly<{
  rows: OrganisationRows
  members: readonly Member[]
  /** Of the organisation, in the order of the meetings, those still open too. */
  occasions: readonly OccasionRecord[]
  histories: readonly LevelHistory[]
  comparisons: readonly GroupComparison[]
  chain: ChainFigures
  improvements: readonly ImprovementEntry[]
  indications: Indications | null
}>

/** Builds what the report says from plain rows. Only what a group has closed counts. */
export function buildOrganisationReport(rows: OrganisationRows): OrganisationReportData {
  const { code } = rows.organisation
  const members = membersOf(rows)
  const occasions = rows.occasions.filter(({ organisationCode }) => organisationCode === code)
  const histories = buildHistories(rows.content.instruments, rows.meetings, occasions)
  return {
    rows,
    members,
    occasions,
    histories,
    comparisons: buildGroupComparisons(rows, members, histories),
    chain: buildChain('own', rows.content.chainSteps, rows.improvements),
    improvements: buildImprovements(rows.content, rows.improvements),
    indications: buildIndications(rows, histories),
  }
}

function membersOf({ participations, group, organisations }: OrganisationRows): readonly Member[] {
  return participations
    .filter(({ groupId }) => groupId === group.id)
    .map((participation) => ({
      participation,
      organisation: organisations.find(({ code }) => code === participation.organisationCode)!,
    }))
}
