import type { Localized } from '#domain/language/language.ts'
import { formatPoints, formatPointsChange } from '#texts/formats.ts'
import { ButtonLink } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Row = Readonly<{
  id: string
  label: string
  score: Readonly<{ sum: number | null; max: number; rated: number }>
  change: Readonly<{ total: number | null; n: number }> | null
}>

type Props = Readonly<{
  place: Readonly<{ round: string; code: string }>
  organisation: string
  occasions: readonly Readonly<{ id: string; label: string }>[]
  shift: Readonly<{
    rows: readonly Row[]
    items: readonly Readonly<{ number: number; title: Localized; values: readonly (number | null)[] }>[]
  }>
}>

/** After an import: the shift over all occasions, statement by statement, and on to comparison and occasions. */
export function ImportSaved({ place, organisation, occasions, shift }: Props) {
  const t = useTexts().workbooks
  const to = useAddress()
  return (
    <>
      <Shift {...shift} />
      <Section title={t.nextTitle} lead={t.savedNext}>
        <div className="actions">
          <ButtonLink href={`${to('comparison', place)}#time`}>{t.seeShift}</ButtonLink>
          {occasions.map(({ id, label }) => (
            <ButtonLink key={id} look="secondary" href={to('occasion', { occasion: id })}>
              {t.openOccasion(label)}
            </ButtonLink>
          ))}
          <ButtonLink look="tertiary" href={to('participation', place)}>
            {t.toParticipation(organisation)}
          </ButtonLink>
        </div>
      </Section>
    </>
  )
}

function Shift({ rows, items }: Props['shift']) {
  const t = useTexts().workbooks
  const language = useLanguage()
  const localized = useLocalized()
  return (
    <Section id="shift" title={t.shiftTitle}>
      <DataTable
        caption={t.shiftCaption}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { header: t.occasion, cell: ({ label }) => label },
          {
            header: t.result,
            cell: ({ score }) =>
              score.sum === null
                ? t.notRated
                : t.scored(formatPoints(language, score.sum), score.max, score.rated, items.length),
          },
          {
            header: t.change,
            cell: ({ change }) =>
              change === null || change.total === null
                ? t.firstTime
                : t.changed(formatPointsChange(language, change.total), change.n),
          },
        ]}
      />
      <DataTable
        caption={t.itemsTitle}
        rows={items}
        rowKey={(item) => item.number}
        columns={[
          { header: t.item, cell: (item) => `${item.number}. ${localized(item.title)}` },
          ...rows.map(({ label }, i) => ({
            header: label,
            numeric: true,
            cell: ({ values }: Props['shift']['items'][number]) => {
              const value = values[i] ?? null
              return value === null ? t.answers.unrated : formatPoints(language, value)
            },
          })),
        ]}
      />
    </Section>
  )
}
