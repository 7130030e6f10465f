import { ButtonLink } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { AuditChain } from './audit-chain.tsx'
import type { AuditView } from './audit-data.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditRows } from './audit-rows.tsx'

type Props = Readonly<{
  view: AuditView
  /** The address of this log, and of the file with all of it. */
  here: string
  file: string
}>

/** A part of the audit trail, a page at a time: what to look for, the lines, and whether they can be trusted. */
export function AuditLog({ view, here, file }: Props) {
  const t = useTexts().audit
  const { rows, mentioned, older, before, asked, verified } = view
  const isFiltered = Object.values(asked).some((value) => value !== null)
  return (
    <>
      {verified && <AuditChain verified={verified} />}
      <AuditFilter view={view} here={here} isFiltered={isFiltered} />
      {rows.length === 0 ? (
        <Empty>{isFiltered ? t.emptyFilter : t.empty}</Empty>
      ) : (
        <AuditRows rows={rows} mentioned={mentioned} />
      )}
      {(older !== null || before !== null) && (
        <div className="actions">
          {older !== null && (
            <ButtonLink look="secondary" href={`${here}?${queryOf(asked, older)}`}>
              {t.older}
            </ButtonLink>
          )}
          {before !== null && (
            <a className="ds-link" href={`${here}?${queryOf(asked, null)}`}>
              {t.latest}
            </a>
          )}
        </div>
      )}
      <Section title={t.chain.heading}>
        <p>{t.chain.about}</p>
        <div className="actions">
          <ButtonLink look="secondary" href={`${here}?check=1`}>
            {t.chain.check}
          </ButtonLink>
          <a className="ds-link" href={file}>
            {t.chain.take}
          </a>
        </div>
        <p className="note">{t.chain.takeHint}</p>
      </Section>
    </>
  )
}

/** The same search from another line on. */
function queryOf({ personId, action, from, to }: AuditView['asked'], before: number | null): string {
  const asked = { who: personId, what: action, from, to, before: before === null ? null : String(before) }
  return new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== null),
  ).toString()
}
