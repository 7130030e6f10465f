import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * What the things are called that lines of the audit trail are about, by subject. What has been removed since, and what has
 * no name of its own, is left out.
 */
export async function listSubjectNames(
  db: Database,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ subject: string; name: string }>`
    with about as (
      select subject, split_part(subject, ':', 1) as kind,
        case when split_part(subject, ':', 2) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
          then split_part(subject, ':', 2)::uuid end as id
      from unnest(${[...new Set(subjects)]}::text[]) as subject
    )
    select subject, label as name from about join occasion using (id) where about.kind = 'occasion'
    union all
    select subject, label from about join assessment using (id) join occasion on occasion.id = assessment.occasion_id
      where about.kind = 'assessment'
    union all select subject, title from about join improvement using (id) where about.kind = 'improvement'
    union all
    select subject, title from about join improvement_result using (id)
      join improvement on improvement.id = improvement_result.improvement_id where about.kind = 'improvement-result'
    union all select subject, title from about join cycle using (id) where about.kind = 'cycle'
    union all select subject, title from about join worksheet using (id) where about.kind = 'worksheet'
    union all select subject, name from about join measure using (id) where about.kind = 'measure'
    union all
    select subject, coalesce(written.content, latest.content) #>> '{texts,title}' from about join example using (id)
      left join example_draft as written on written.example_id = example.id
      left join example_version as latest on latest.example_id = example.id and latest.number = example.versions
      where about.kind = 'example'
    union all select subject, title from about join adoption using (id) where about.kind = 'adoption'
    union all select subject, title from about join challenge using (id) where about.kind = 'challenge'
    union all select subject, title from about join goal using (id) where about.kind = 'goal'
    union all select subject, name from about join own_set using (id) where about.kind = 'own-set'
    union all select subject, name from about join coverage_item using (id) where about.kind = 'coverage-item'
    union all select subject, name from about join unit using (id) where about.kind = 'unit'`.execute(db)
  return new Map(rows.map(({ subject, name }) => [subject, name]))
}
