import { type RawBuilder, sql } from 'kysely'
import { type Circle, circles } from '#domain/access/circle.ts'
import type { ReportState } from '#domain/reports/report.ts'
import type { SharedKind, SharedThing } from '#domain/sharing/shared-thing.ts'
import { toSubject } from '../reports/subject-columns.ts'

type SubjectRow = Parameters<typeof toSubject>[0]

/** Something that can be shared, as the question of its kind gives it. */
export type ThingRow = Readonly<{
  kind: SharedKind
  id: string
  organisation_code: string
  round_slug: string | null
  circle: Circle
  title: string | null
  report: (SubjectRow & { state: ReportState }) | null
  rated: SharedThing['rated']
}>

/** What only a self-assessment has, in the order of the other questions. */
const unrated = sql`null::jsonb as rated, null::date as held_on`

/** Which of a kind: one by its id, or those of some organisations. */
type Which = Readonly<{ id: string } | { organisationCodes: readonly string[] }>

/** The circles from the narrowest to the widest; a list of several items is as open as the most open of them. */
const inOrder = sql`${sql.lit(`{${circles.join()}}`)}::text[]`

type Columns = Readonly<{ round?: string; title: string }>

const tables: Readonly<
  Record<Exclude<SharedKind, 'coverage' | 'report'>, Columns & Readonly<{ table: string }>>
> = {
  occasion: { table: 'occasion', round: 'round_slug', title: 'label' },
  improvement: { table: 'improvement', round: 'round_slug', title: 'title' },
  challenge: { table: 'challenge', title: 'title' },
  goal: { table: 'goal', title: 'title' },
  set: { table: 'own_set', title: 'name' },
}

/** The question for what can be shared of a kind. Reports of whole rounds and groups belong to no organisation. */
export function selectThings(kind: SharedKind, which: Which): RawBuilder<unknown> {
  const whose =
    'id' in which
      ? sql`${sql.ref(kind === 'coverage' ? 'organisation_code' : 'id')} = ${which.id}`
      : sql`organisation_code = any(${sql.val([...which.organisationCodes])}::text[])`
  if (kind === 'coverage')
    return sql`select 'coverage' as kind, organisation_code as id, organisation_code, null as round_slug,
      (${inOrder})[max(array_position(${inOrder}, circle::text))] as circle, null as title, null::jsonb as report,
      ${unrated} from coverage_item where ${whose} group by organisation_code`
  if (kind === 'report')
    return sql`select 'report' as kind, id::text as id, organisation_code, round_slug, circle::text as circle,
      null as title, jsonb_build_object('kind', kind, 'round_slug', round_slug, 'organisation_code', organisation_code,
        'group_id', group_id, 'meeting_id', meeting_id, 'year', year, 'set_id', set_id, 'state', state) as report,
      ${unrated} from report where organisation_code is not null and ${whose}`
  const { table, round, title } = tables[kind]
  const slug = round === undefined ? sql`null` : sql.ref(round)
  const rated =
    kind === 'occasion'
      ? sql`jsonb_build_object('instrumentId', instrument_id, 'levelId', level_id) as rated, date::date as held_on`
      : unrated
  return sql`select ${sql.lit(kind)} as kind, id::text as id, organisation_code, ${slug} as round_slug,
    circle::text as circle, ${sql.ref(title)} as title, null::jsonb as report,
    ${rated} from ${sql.table(table)} where ${whose}`
}

/** Makes a row into the thing it stands for. */
export function toThing({ kind, id, circle, title, rated, report, ...row }: ThingRow): SharedThing {
  return {
    kind,
    id,
    organisationCode: row.organisation_code,
    roundSlug: row.round_slug,
    circle,
    title,
    report: report && { subject: toSubject(report), state: report.state },
    rated,
  }
}
