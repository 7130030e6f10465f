import type { Change } from '#domain/audit/list-changes.ts'
import { formatMoment } from '#texts/formats.ts'
import { Details } from '../details.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import type { Acting, AuditRow } from './audit-data.ts'
import { useAuditWords, useFieldWords } from './use-audit-words.ts'

type People = readonly Acting[]
type Write = ReturnType<typeof useFieldWords>['value']

/** More fields than this are folded away. */
const openAtMost = 3

/** The lines of a log: who did what with which thing, when, and what stood there before. */
export function AuditRows({ rows, mentioned }: Readonly<{ rows: readonly AuditRow[]; mentioned: People }>) {
  const t = useTexts().audit
  return (
    <ol className="audit-rows" aria-label={t.list}>
      {rows.map((row) => (
        <li key={row.position}>
          <Row row={row} mentioned={mentioned} />
        </li>
      ))}
    </ol>
  )
}

function Row({ row, mentioned }: Readonly<{ row: AuditRow; mentioned: People }>) {
  const t = useTexts().audit
  const language = useLanguage()
  const words = useAuditWords()
  const { at, by, outcome, subject, subjectName, subjectPerson: about, changes, position } = row
  return (
    <>
      <p className="audit-when">
        <time dateTime={at.toISOString()}>{formatMoment(language, at)}</time>
        <span>{t.position(position)}</span>
      </p>
      <p className="audit-what">
        <strong>{words.who(by)}</strong> {words.what(row)}
        {subjectName && <>: {subjectName}</>}
        {about?.known && about.id !== by?.id && <>: {words.who(about)}</>}
        {outcome === 'imported' && <Tag>{t.imported}</Tag>}
      </p>
      {outcome === 'refused' && <p className="audit-address">{subject}</p>}
      {changes.length > openAtMost ? (
        <Details summary={t.fields(changes.length)}>
          <Changes changes={changes} mentioned={mentioned} />
        </Details>
      ) : (
        changes.length > 0 && <Changes changes={changes} mentioned={mentioned} />
      )}
    </>
  )
}

function Changes({ changes, mentioned }: Readonly<{ changes: readonly Change[]; mentioned: People }>) {
  const words = useFieldWords(mentioned)
  return (
    <dl className="audit-changes">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{words.field(change.field)}</dt>
          <dd>
            <Values change={change} write={words.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What stood there and what stands there; what came or went alone is told as that. */
function Values({ change, write }: Readonly<{ change: Change; write: Write }>) {
  const t = useTexts().audit
  const { field, before, after } = change
  if (!('before' in change)) return write(after, field)
  if (!('after' in change)) return t.removed(write(before, field))
  return t.change(write(before, field), write(after, field))
}
