import { valueOf } from '#domain/indicators/cell.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import { formatNumber } from '#texts/formats.ts'
import { SourceNote } from '../indicators/source-note.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  years: readonly FigureYear[]
  known: Readonly<{ keyFigure: KeyFigure; classification: Classification }>
  snapshot: Snapshot
}>

/** The latest figures of both sexes, to choose a target from. */
export function KeyFigureNow({ years, known, snapshot }: Props) {
  const language = useLanguage()
  const { goals: t, figures } = useTexts()
  const { classification, keyFigure } = known
  const latest = years.findLast(({ women, men }) => valueOf(women) !== null && valueOf(men) !== null)
  if (!latest)
    return (
      <Section title={t.form.nowTitle}>
        <p>{t.form.nowNone}</p>
      </Section>
    )
  const [women, men] = [valueOf(latest.women)!, valueOf(latest.men)!]
  const decimals = countDecimals([women, men])
  const whole = (value: number) => t.units[classification.unit](formatNumber(language, value, decimals))
  const now = t.form.now({
    women: t.Sexes[classification.of].women,
    men: t.sexes[classification.of].men,
    womenValue: whole(women),
    menValue: whole(men),
    year: latest.year,
  })
  return (
    <Section title={t.form.nowTitle}>
      <p>
        {now} {figures.better[classification.better]}
      </p>
      <SourceNote source={keyFigure.source} computed={classification.kind === 'share'} snapshot={snapshot} />
    </Section>
  )
}
