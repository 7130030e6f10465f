import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Participation } from '#domain/rounds/round.ts'
import { type Figure, figure, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'
import { buildImprovements, type ImprovementEntry } from '../figures/improvement-entries.ts'
import { buildHistories, type LevelHistory } from '../figures/level-history.ts'
import type { MeetingRows } from './rows.ts'

/** One organisation of the group with what the pack rests on. */
export type MeetingMember = Readonly<{
  organisation: Organisation
  participation: Participation
  /** For this meeting and those before it, those still open too. */
  occasions: readonly OccasionRecord[]
  /** Of the closed ones. */
  histories: readonly LevelHistory[]
  improvements: readonly ImprovementEntry[]
  improvementCount: Figure
}>

/** Gathers what the pack rests on of one organisation. */
export function buildMember(rows: MeetingRows, participation: Participation): MeetingMember {
  const { content, meetings } = rows
  const of = <Row extends { organisationCode: string }>(all: readonly Row[]) =>
    all.filter(({ organisationCode }) => organisationCode === participation.organisationCode)
  const organisation = rows.organisations.find(({ code }) => code === participation.organisationCode)!
  const [occasions, improvements] = [of(rows.occasions), of(rows.improvements)]
  return {
    organisation,
    participation,
    occasions,
    histories: buildHistories(content.instruments, meetings, occasions),
    improvements: buildImprovements(content, improvements),
    improvementCount: figure({
      id: `${organisation.code}/improvements`,
      label: inBoth((t) => t.labels.improvementsOf(organisation.name)),
      value: improvements.length,
      n: 1,
      nOf: 'organisations',
      unit: units.improvements,
      origin: improvementsOrigin(improvements),
    }),
  }
}
