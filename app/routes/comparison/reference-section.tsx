import { DataTable } from '#app/ui/data-table.tsx'
import { useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Section } from '#app/ui/section.tsx'
import { roundHalfUp } from '#stats/round-half-up.ts'
import { formatNumber, formatPoints, formatSigned } from '#texts/formats.ts'
import type { ComparisonData } from './comparison.server.ts'
import { measureText } from './measure-text.ts'
import { respondentsText } from './respondents-text.ts'

type Chosen = NonNullable<ComparisonData['chosen']>
type Reference = NonNullable<Chosen['reference']>

/** Own ratings beside the means published for the very same version, with n, source and what the means are over. */
export function ReferenceSection({ organisation, chosen }: { organisation: string; chosen: Chosen }) {
  const t = useTexts().comparison
  const localized = useLocalized()
  const { reference, measure } = chosen
  if (reference === null) {
    return (
      <Section id="reference" title={t.referenceHeading}>
        <p>{t.referenceNone(measureText(measure, localized))}</p>
      </Section>
    )
  }
  const { items, n, table } = reference
  const count = (sign: number) =>
    items.filter(
      ({ difference }) => difference !== null && Math.sign(differenceOf(difference, table)) === sign,
    ).length
  const lead = t.referenceLead({ above: count(1), below: count(-1), same: count(0), n, items: items.length })
  return (
    <Section id="reference" title={t.referenceHeading} lead={n === 0 ? t.referenceNoOwn(organisation) : lead}>
      <p>{t.referenceCaveat[table.unit]}</p>
      <ReferenceTable reference={reference} titles={chosen.titles} />
      <Notes table={table} />
    </Section>
  )
}

/** Rounded as the table is, so that dust of binary fractions is never called a difference. */
function differenceOf(difference: number, { decimals }: Reference['table']): number {
  return roundHalfUp(difference, decimals)
}

function ReferenceTable({ reference, titles }: { reference: Reference; titles: Chosen['titles'] }) {
  const { comparison: t, charts } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  const { table, occasion, items } = reference
  const rate =
    occasion.responseRate === null
      ? []
      : [t.responseRate(formatNumber(language, occasion.responseRate * 100))]
  const label = [
    localized(table.title),
    localized(occasion.label),
    respondentsText(t, occasion),
    ...rate,
  ].join(', ')
  return (
    <DataTable
      caption={t.referenceTable(label)}
      columns={[
        {
          header: charts.statement,
          cell: ({ item }: Reference['items'][number]) => `${item}. ${localized(titles[item]!)}`,
        },
        {
          header: t.own,
          numeric: true,
          cell: ({ own }) => (own === null ? '–' : formatPoints(language, own)),
        },
        { header: t.mean, numeric: true, cell: ({ mean }) => formatNumber(language, mean, table.decimals) },
        {
          header: t.difference,
          numeric: true,
          cell: ({ difference }) =>
            difference === null
              ? '–'
              : formatSigned(language, differenceOf(difference, table), table.decimals),
        },
      ]}
      rows={items}
      rowKey={({ item }) => item}
    />
  )
}

function Notes({ table }: { table: Reference['table'] }) {
  const { comparison: t, common } = useTexts()
  const localized = useLocalized()
  return (
    <>
      <p className="note">
        {common.source}:{' '}
        {table.sources
          .map(({ title, publisher, date }) => [title, publisher, date].filter(Boolean).join(', '))
          .join('; ')}
      </p>
      <details className="ds-details">
        <summary>{t.referenceNotes}</summary>
        <ul>
          {table.notes.map((note) => (
            <li key={note.sv}>{localized(note)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
