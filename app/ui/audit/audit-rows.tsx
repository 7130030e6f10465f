import type { Change } from '#domain/audit/list-changes.ts'
import { formatMoment } from '#texts/formats.ts'
import { Details } from '../details.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import type { AuditRow } from './audit-data.ts'
import { useAuditWords, useFieldWords } from './use-audit-words.ts'

/** More fields than this are folded away. */
const openAtMost = 3

/** The lines of a log: who did what with which thing, when, and what stood there before. */
export function AuditRows({ rows }: Readonly<{ rows: readonly AuditRow[] }>) {
  const t = useTexts().audit
  return (
    <ol className="audit-rows" aria-label={t.list}>
      {rows.map((row) => (
        <li key={row.position}>
          <Row row={row} />
        </li>
      ))}
    </ol>
  )
}

function Row({ row }: { row: AuditRow }) {
  const t = useTexts().audit
  const language = useLanguage()
  const words = useAuditWords()
  const { at, by, outcome, subject, subjectName, changes, position } = row
  return (
    <>
      <p className="audit-when">
        <time dateTime={at.toISOString()}>{formatMoment(language, at)}</time>
        <span>{t.position(position)}</span>
      </p>
      <p className="audit-what">
        <strong>{words.who(by)}</strong> {words.what(row)}
        {subjectName && <>: {subjectName}</>}
        {outcome === 'imported' && <Tag>{t.imported}</Tag>}
      </p>
      {outcome === 'refused' && <p className="audit-address">{subject}</p>}
      {changes.length > openAtMost ? (
        <Details summary={t.fields(changes.length)}>
          <Changes changes={changes} />
        </Details>
      ) : (
        changes.length > 0 && <Changes changes={changes} />
      )}
    </>
  )
}

function Changes({ changes }: Readonly<{ changes: readonly Change[] }>) {
  const words = useFieldWords()
  return (
    <dl className="audit-changes">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{words.field(change.field)}</dt>
          <dd>
            <Values change={change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What stood there and what stands there; what came or went alone is told as that. */
function Values({ change }: { change: Change }) {
  const t = useTexts().audit
  const { value } = useFieldWords()
  const { field, before, after } = change
  if (!('before' in change)) return value(after, field)
  if (!('after' in change)) return t.removed(value(before, field))
  return t.change(value(before, field), value(after, field))
}
