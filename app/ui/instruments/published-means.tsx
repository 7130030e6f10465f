import type { ReferenceMeans, ReferenceOccasion } from '#domain/comparison/reference-means.ts'
import type { Item } from '#domain/instruments/instrument.ts'
import { formatNumber } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { SourceList } from '../source-list.tsx'

/** A published table of means, with the number of answers or the plain word that it is not known. */
export function PublishedMeans({ table, items }: { table: ReferenceMeans; items: readonly Item[] }) {
  const t = useTexts().instruments
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <>
      <DataTable
        caption={localized(table.title)}
        columns={[
          { header: t.items, cell: (item: Item) => `${item.number}. ${localized(item.title)}` },
          ...table.occasions.map((occasion) => ({
            header: <OccasionHeader occasion={occasion} />,
            cell: (item: Item) =>
              formatNumber(
                language,
                occasion.means.find((mean) => mean.item === item.number)!.mean,
                table.decimals,
              ),
            numeric: true,
          })),
        ]}
        rows={items}
        rowKey={(item) => item.number}
      />
      <ul>
        {table.notes.map((note) => (
          <li key={note.sv}>{localized(note)}</li>
        ))}
      </ul>
      <SourceList sources={table.sources} />
    </>
  )
}

function OccasionHeader({ occasion: { label, respondents, responseRate } }: { occasion: ReferenceOccasion }) {
  const t = useTexts().instruments
  const localized = useLocalized()
  return (
    <>
      {localized(label)}
      <span className="column-note">
        {respondents
          ? t.respondents(respondents.low, respondents.high, respondents.certainty === 'inferred')
          : t.respondentsUnknown}
      </span>
      {responseRate !== null && (
        <span className="column-note">{t.responseRate(Math.round(responseRate * 100))}</span>
      )}
    </>
  )
}
