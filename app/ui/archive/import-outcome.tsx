import type { ImportOutcome as Outcome } from '#domain/archive/plan-import.ts'
import type { ArchiveTexts } from '#texts/sv/archive.ts'
import { Alert } from '../alert.tsx'
import { Button, ButtonLink } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ outcome: Outcome; job: string; back: string }>

/** What would come in, with a button that brings it in; or what has come in. */
export function ImportOutcome({ outcome: { outcome, counts, kept }, job, back }: Props) {
  const t = useTexts().archive
  const nameOf = (table: string) => t.tables[table as keyof ArchiveTexts['tables']]
  const held = counts.filter(({ added, same }) => added + same > 0)
  // What comes in stands first; the rest is there to show that nothing is missing.
  const rows = [...held.filter(({ added }) => added > 0), ...held.filter(({ added }) => added === 0)]
  const comesIn = outcome === 'dry-run'
  return (
    <>
      <DataTable
        caption={t.page.caption[outcome]}
        columns={[
          { header: t.page.what, cell: ({ table }) => <span className="archive-name">{nameOf(table)}</span> },
          { header: t.page.added[outcome], cell: ({ added }) => t.count(added), numeric: true },
          { header: t.page.same, cell: ({ same }) => t.count(same), numeric: true },
        ]}
        rows={rows}
        rowKey={({ table }) => table}
      />
      {kept.length > 0 && (
        <Section title={t.page.keptTitle} lead={t.keptTitle}>
          <ul>
            {kept.map(({ table, key, columns }) => (
              <li key={`${table} ${key}`}>{t.kept(nameOf(table), key, columns)}</li>
            ))}
          </ul>
        </Section>
      )}
      {comesIn && <Alert kind="info">{t.page.allOrNothing}</Alert>}
      <div className="actions">
        {comesIn && (
          <form method="post">
            <input type="hidden" name="order" value={job} />
            <Button>{t.page.bringIn}</Button>
          </form>
        )}
        <ButtonLink href={back} look="secondary">
          {comesIn ? t.page.another : t.toArchive}
        </ButtonLink>
      </div>
    </>
  )
}
