import { MeasureChart } from '#charts/measure-chart.tsx'
import { measureChartTable, type MeasureChartRows } from '#charts/measure-chart-words.ts'
import { periodLabel } from '#charts/period-label.ts'
import { fewestForFirmLimits, series } from '#domain/measures/analyse-measure.ts'
import { Figure, type FigureFacts } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'

/** The run chart, and the control chart where there are limits for any of the series. */
export function MeasureFigures(rows: Omit<MeasureChartRows, 'chart'>) {
  const t = useTexts().measures.charts
  const { measure, analysis } = rows
  const facts = useFacts(rows)
  const limited = series.map((one) => analysis[one].control).filter((control) => control !== null)
  const fewest = Math.min(...limited.map(({ n }) => n))
  const trial = fewest < fewestForFirmLimits ? ` ${t.trialLimits(fewest)}` : ''
  return (
    <>
      <Figure
        id="run"
        number={1}
        title={t.runTitle(measure.name)}
        facts={{ ...facts, note: t.runNote }}
        drawing={MeasureChart}
        rows={{ ...rows, chart: 'run' as const }}
        table={measureChartTable}
        folded
      />
      {limited.length > 0 && (
        <Figure
          id="control"
          number={2}
          title={t.controlTitle(measure.name)}
          facts={{ ...facts, note: `${t.controlNote}${trial}` }}
          drawing={MeasureChart}
          rows={{ ...rows, chart: 'control' as const }}
          table={measureChartTable}
          folded
        />
      )}
    </>
  )
}

function useFacts({ measure, points, analysis }: Omit<MeasureChartRows, 'chart'>): FigureFacts {
  const t = useTexts().measures.charts
  const language = useLanguage()
  const counts = { women: analysis.women.points.length, men: analysis.men.points.length }
  const period = (date: string) => periodLabel(language, measure.every, date)
  return {
    n: measure.of === 'women-men' ? t.n(counts) : t.nChildren(counts),
    date: t.dates({ first: period(points[0]!.date), last: period(points.at(-1)!.date) }),
    source: measure.source === '' ? t.ownSource : measure.source,
  }
}
