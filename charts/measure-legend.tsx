import { series } from '#domain/measures/analyse-measure.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import type { LegendEntry } from './legend.tsx'
import type { MeasureChartRows } from './measure-chart-words.ts'
import { palette } from './palette.ts'

/** How lines and signs of the panels look; the legend draws them as they are drawn there. */
export const limitDash = '6 4'
export const ringSize = 10

/** Says what the lines and signs stand for that this figure has. The series are named over their panels. */
export function measureLegend(
  language: Language,
  { chart, analysis }: MeasureChartRows,
): readonly LegendEntry[] {
  const words = textsIn(language).measures.charts
  const all = series.map((one) => analysis[one])
  if (chart === 'run')
    return [
      { label: words.median, draw: (x, y) => <Line x={x} y={y} /> },
      ...(all.some(({ run }) => run?.signals?.longRun)
        ? [{ label: words.longRun, draw: (x: number, y: number) => <Line x={x} y={y} width={6} /> }]
        : []),
    ]
  if (all.every(({ control }) => control === null)) return []
  return [
    { label: words.mean, draw: (x, y) => <Line x={x} y={y} /> },
    { label: words.limits, draw: (x, y) => <Line x={x} y={y} dash={limitDash} /> },
    ...(all.some(({ control }) => (control?.signals.length ?? 0) > 0)
      ? [
          {
            label: words.signal,
            draw: (x: number, y: number) => (
              <circle cx={x} cy={y} r={ringSize - 2} fill="none" stroke={palette.ink} strokeWidth={2} />
            ),
          },
        ]
      : []),
  ]
}

function Line({ x, y, width = 1.5, dash }: { x: number; y: number; width?: number; dash?: string }) {
  return (
    <line
      x1={x - 9}
      x2={x + 9}
      y1={y}
      y2={y}
      stroke={palette.ink}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  )
}
