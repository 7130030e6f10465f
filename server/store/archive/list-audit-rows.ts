import { sql } from 'kysely'
import type { ArchiveRow, ArchiveSubject } from '#domain/archive/archive.ts'
import { tableNamed } from '#domain/archive/archive-tables.ts'
import type { Database } from '#server/context.ts'
import { selectRows } from './select-rows.ts'

/**
 * Reads the lines of the audit trail that are about these things, and about those of the same subject that have been
 * removed since: their lines say themselves whose they were. What was asked for and refused did not happen, and stays here.
 */
export async function listAuditRows(
  tx: Database,
  subject: ArchiveSubject,
  subjects: readonly string[],
  columns: readonly string[],
): Promise<readonly ArchiveRow[]> {
  const owner = JSON.stringify(
    subject.kind === 'organisation' ? { organisationCode: subject.code } : { roundSlug: subject.slug },
  )
  // Examples and adoptions tell of improvements, but belong to their organisation and to no round.
  // What is done with archives belongs to the installation: it would make every copy unlike its original.
  const condition = sql<boolean>`action not in ('export-archive', 'import-archive') and outcome <> 'refused' and subject in (
    with own as (
      select unnest(${subjects}::text[]) as subject
      union
      select subject from audit_entry
      where detail @> ${owner}::jsonb or detail -> 'before' @> ${owner}::jsonb or detail -> 'after' @> ${owner}::jsonb
    )
    select subject from own
    union
    select audit_entry.subject from audit_entry
    join own on own.subject = 'improvement:' || (audit_entry.detail ->> 'improvementId')
    where ${subject.kind === 'organisation'} or split_part(audit_entry.subject, ':', 1) not in ('example', 'adoption')
  )`
  return selectRows(tx, tableNamed('audit_entry'), columns, condition)
}
