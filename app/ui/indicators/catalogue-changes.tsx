import type { CatalogueChange, CatalogueChangeKind } from '#domain/indicators/catalogue-change.ts'
import { catalogueChangeKinds } from '#domain/indicators/catalogue-change.ts'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  changes: ReadonlyMap<CatalogueChangeKind, readonly CatalogueChange[]>
  /** So many of each kind are shown. */
  most: number
}>

/** How the source describes its key figures otherwise than before: what asks for a look first, what is new folded in. */
export function CatalogueChanges({ changes, most }: Props) {
  const { page: t } = useTexts().snapshots
  if (changes.size === 0) return null
  return (
    <Section title={t.catalogue} lead={t.catalogueLead}>
      {catalogueChangeKinds.map((kind) => {
        const ofKind = changes.get(kind) ?? []
        if (ofKind.length === 0) return null
        const table = <ChangesOfKind kind={kind} changes={ofKind.slice(0, most)} />
        const rest = ofKind.length > most && <p>{t.someOf(most, ofKind.length)}</p>
        return kind === 'added' ? (
          <Details key={kind} summary={`${t.kinds.added} (${ofKind.length})`}>
            {table}
            {rest}
          </Details>
        ) : (
          <div key={kind}>
            {table}
            {kind === 'removed' && <p className="note">{t.removedNote}</p>}
            {rest}
          </div>
        )
      })}
    </Section>
  )
}

type OfKind = Readonly<{ kind: CatalogueChangeKind; changes: readonly CatalogueChange[] }>

function ChangesOfKind({ kind, changes }: OfKind) {
  const { page: t } = useTexts().snapshots
  const id = { header: t.keyFigure, cell: (change: CatalogueChange) => change.keyFigure }
  const title = { header: t.keyFigureTitle, cell: (change: CatalogueChange) => change.title }
  const before = {
    header: t.titleBefore,
    cell: (change: CatalogueChange) => change.kind === 'retitled' && change.titleBefore,
  }
  const flag = {
    header: t.flagNow,
    cell: (change: CatalogueChange) =>
      change.kind === 'flag-flipped' && (change.dividedByGender ? t.split : t.notSplit),
  }
  const columns = {
    removed: [id, title],
    returned: [id, title],
    added: [id, title],
    retitled: [id, before, { ...title, header: t.titleNow }],
    'flag-flipped': [id, title, flag],
  }[kind]
  return (
    <DataTable
      caption={t.kinds[kind]}
      rows={changes}
      rowKey={({ keyFigure }) => keyFigure}
      columns={columns}
    />
  )
}
