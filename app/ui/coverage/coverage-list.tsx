import type { CoverageItem } from '#domain/coverage/coverage-item.ts'
import { formatDate } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{ code: string; items: readonly CoverageItem[]; mayEdit: boolean }>

/** The inventory, with since when each item is split by sex, and the ways to change it and take it out. */
export function CoverageList({ code, items, mayEdit }: Props) {
  const { coverage: t, common } = useTexts()
  const to = useAddress()
  const change = {
    header: t.columns.change,
    cell: ({ id, name }: CoverageItem) => (
      <a className="ds-link" href={to('coverageItem', { code, item: id })} aria-label={t.changeOf(name)}>
        {common.edit}
      </a>
    ),
  }
  return (
    <>
      <DataTable
        caption={t.listCaption}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { header: t.columns.name, cell: ({ name }) => <span dir="auto">{name}</span> },
          { header: t.columns.since, cell: (item) => <Since item={item} /> },
          { header: t.columns.kind, cell: ({ kind }) => t.kindsOne[kind] },
          { header: t.columns.keptBy, cell: ({ keptBy }) => <span dir="auto">{keptBy}</span> },
          ...(mayEdit ? [change] : []),
        ]}
      />
      <p>
        {t.download}:{' '}
        {(['csv', 'json'] as const).map((format, i) => (
          <span key={format}>
            {i > 0 && ' · '}
            <a
              className="ds-link"
              href={to('coverageFile', { code, file: `${t.fileName}-${code}.${format}` })}
            >
              {t.downloads[format]}
            </a>
          </span>
        ))}
        {'. '}
        {t.downloadNote}
      </p>
    </>
  )
}

function Since({ item }: { item: CoverageItem }) {
  const language = useLanguage()
  const t = useTexts().coverage
  const { individualBased, splitSince, endedOn } = item
  const since = !individualBased ? (
    t.notIndividual
  ) : splitSince === null ? (
    <Tag kind="warning">{t.notYet}</Tag>
  ) : (
    t.splitSince(formatDate(language, splitSince))
  )
  return (
    <>
      {since}
      {endedOn !== null && (
        <>
          {' '}
          <Tag>{t.ended(formatDate(language, endedOn))}</Tag>
        </>
      )}
    </>
  )
}
