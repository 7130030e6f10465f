import type { MeasureAnalysis } from '#domain/measures/analyse-measure.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { ShownPoint } from '#domain/measures/protect-points.ts'
import { Alert } from '../alert.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Judgements } from './judgements.tsx'
import { MeasureFigures } from './measure-figures.tsx'
import { PointsTable } from './points-table.tsx'

type Props = Readonly<{
  measure: Measure
  points: readonly ShownPoint[]
  analysis: MeasureAnalysis
  seesAll: boolean
  withheld: number
  mayEdit: boolean
}>

/** The charts of a measure and all its values; before its first value, how to begin. */
export function MeasureBody(props: Props) {
  const { measure, points, analysis, seesAll, withheld, mayEdit } = props
  const t = useTexts().measures
  const to = useAddress()
  if (points.length === 0) return <p className="note">{mayEdit ? t.empties.text : t.empties.other}</p>
  return (
    <>
      {withheld > 0 && (
        <Alert kind="info">{seesAll ? t.protectedOwn(withheld) : t.protectedOther(withheld)}</Alert>
      )}
      {analysis.shortBaseline && <Alert kind="info">{t.shortBaseline}</Alert>}
      <Section title={t.saysTitle}>
        <Judgements measure={measure} analysis={analysis} />
      </Section>
      <Section title={t.chartsTitle}>
        <MeasureFigures measure={measure} points={points} analysis={analysis} />
      </Section>
      <Section title={t.listTitle}>
        <PointsTable {...props} />
        <p>
          <a className="ds-link" href={to('measureFile', { measure: measure.id, file: `${t.fileName}.csv` })}>
            {t.download}
          </a>
        </p>
      </Section>
    </>
  )
}
