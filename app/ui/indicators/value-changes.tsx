import type { ValueChanges } from '#domain/indicators/catalogue-change.ts'
import { formatNumber } from '#texts/formats.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { nameKeyFigure } from './name-key-figure.ts'

type Props = Readonly<{
  values: readonly (ValueChanges & Readonly<{ title: string }>)[]
  inAll: number
  /** Where all of them are shown. */
  allHref: string
}>

/** In which key figures values already published have been changed or taken back, the most first. */
export function RevisedValues({ values, inAll, allHref }: Props) {
  const { page: t } = useTexts().snapshots
  const language = useLanguage()
  const count = (value: number) => formatNumber(language, value)
  if (inAll === 0)
    return (
      <Section title={t.values}>
        <p>{t.noValues}</p>
      </Section>
    )
  return (
    <Section id="values" title={t.values} lead={t.valuesLead}>
      <DataTable
        caption={t.valuesCaption}
        rows={values}
        rowKey={({ keyFigure }) => keyFigure}
        columns={[
          { header: t.keyFigure, cell: ({ keyFigure, title }) => nameKeyFigure(keyFigure, title) },
          { header: t.revised, numeric: true, cell: ({ revised }) => count(revised) },
          { header: t.takenBack, numeric: true, cell: ({ takenBack }) => count(takenBack) },
          { header: t.added, numeric: true, cell: ({ added }) => count(added) },
        ]}
      />
      {values.length < inAll && (
        <p>
          {t.someOf(values.length, inAll)}{' '}
          <a className="ds-link" href={allHref}>
            {t.showAll(inAll)}
          </a>
        </p>
      )}
    </Section>
  )
}
