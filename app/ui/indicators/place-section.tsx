import { Figure } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { DistributionStrip } from '#charts/distribution-strip.tsx'
import { distributionStripTable, type DistributionStripRows } from '#charts/distribution-strip-words.ts'
import { withDifferenceUnit } from '#charts/unit-words.ts'
import { formatSigned } from '#texts/formats.ts'
import type { KeyFigureData } from './key-figure-data.ts'
import { PeersTable } from './peers-table.tsx'

type Props = Readonly<{
  data: KeyFigureData
  difference: DistributionStripRows
  both: DistributionStripRows | null
}>

/** Where the difference lies among those of all others, and beside a group. Nobody is ranked or named. */
export function PlaceSection({ data, difference, both }: Props) {
  const { keyFigure, figures } = useTexts()
  const t = keyFigure.place
  const { year, kind } = difference.distribution
  const { n } = difference.distribution.difference
  const facts = {
    n: t.n(n, t.kinds[kind]),
    date: String(year),
    source: figures.computedSource[data.known.keyFigure.source],
  }
  return (
    <Section id="place-section" title={t.heading[kind]} lead={useAnswer({ data, rows: difference })}>
      <Figure
        id="distribution"
        number={3}
        title={t.differences(t.kinds[kind], year)}
        facts={{ ...facts, note: t.noRanking }}
        drawing={DistributionStrip}
        rows={difference}
        table={distributionStripTable}
      />
      {both && (
        <Figure
          id="both"
          number={4}
          title={t.both(t.kinds[kind], year)}
          facts={facts}
          drawing={DistributionStrip}
          rows={both}
          table={distributionStripTable}
        />
      )}
      <PeersTable data={data} decimals={difference.decimals} />
    </Section>
  )
}

function useAnswer({ data, rows }: { data: KeyFigureData; rows: DistributionStripRows }): string {
  const t = useTexts().keyFigure.place
  const language = useLanguage()
  const { year, kind, own, difference } = rows.distribution
  const said = (value: number) =>
    withDifferenceUnit(language, formatSigned(language, value, rows.decimals), data.known.classification)
  const all = { median: said(difference.median), n: difference.n, kind: t.kinds[kind], year }
  return own ? t.own({ ...all, place: data.place.area.name, value: said(own.difference) }) : t.all(all)
}
