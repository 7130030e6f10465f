import type { Localized } from '#domain/language/language.ts'
import type { Report, ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { findOwnSet } from '#server/store/own-sets/find-own-set.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'

/** A report in a list, with the names of what it is about. */
export type ReportEntry = Readonly<{
  report: Report
  organisation: string | null
  round: Localized | null
  group: Localized | null
  meeting: Localized | null
  /** The set of key figures; null for all others, and where it is no more. */
  set: Localized | null
}>

/** Names what each report of a list is about. */
export async function describeReports(
  { db, content }: Context,
  reports: readonly Report[],
): Promise<readonly ReportEntry[]> {
  const subjects = reports.map(({ subject }) => subject)
  const codes = subjects.flatMap((subject) =>
    'organisationCode' in subject ? [subject.organisationCode] : [],
  )
  const withMeetings = subjects.flatMap((subject) => (subject.kind === 'meeting' ? [subject.roundSlug] : []))
  const slugs = [...new Set(withMeetings)]
  const [organisations, rounds, sets, groups, meetings] = await Promise.all([
    listOrganisations(db, { codes: [...new Set(codes)] }),
    listRounds(db),
    nameSets({ db, content }, subjects),
    Promise.all(slugs.map((roundSlug) => listGroups(db, { roundSlug }))),
    Promise.all(slugs.map((roundSlug) => listMeetings(db, { roundSlug }))),
  ])
  return reports.map((report) => {
    const { subject } = report
    const code = 'organisationCode' in subject ? subject.organisationCode : null
    const slug = 'roundSlug' in subject ? subject.roundSlug : null
    const met = subject.kind === 'meeting' ? subject : null
    return {
      report,
      organisation: organisations.find((one) => one.code === code)?.name ?? null,
      round: rounds.find((one) => one.slug === slug)?.name ?? null,
      group: groups.flat().find(({ id }) => id === met?.groupId)?.name ?? null,
      meeting:
        meetings.flat().find(({ id, roundSlug }) => id === met?.meetingId && roundSlug === slug)?.name ??
        null,
      set: subject.kind === 'set' ? (sets.get(subject.setId) ?? null) : null,
    }
  })
}

/** The names of the sets that reports are about, by id. */
async function nameSets(
  { db, content }: Pick<Context, 'db' | 'content'>,
  subjects: readonly ReportSubject[],
): Promise<ReadonlyMap<string, Localized>> {
  const ids = subjects.flatMap((subject) => (subject.kind === 'set' ? [subject.setId] : []))
  const own = await Promise.all([...new Set(ids)].map((id) => findOwnSet(db, id)))
  return new Map([
    ...content.keyFigureSets.map(({ id, name }) => [id, name] as const),
    ...own.flatMap((set) => (set ? [[set.id, { sv: set.name, en: set.name }] as const] : [])),
  ])
}
