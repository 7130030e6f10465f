import { type Series, series } from '#domain/measures/analyse-measure.ts'
import { textsIn } from '#texts/texts.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import { layoutLegend, Legend } from './legend.tsx'
import { measureChartDescription, type MeasureChartRows, measureDecimals } from './measure-chart-words.ts'
import { measureLegend } from './measure-legend.tsx'
import { layoutMeasurePanels } from './measure-panel-layout.ts'
import { MeasurePanel } from './measure-panel.tsx'
import { palette } from './palette.ts'
import { periodTick, periodYear } from './period-label.ts'
import { round } from './mark.tsx'
import { tickSize } from './typography.ts'

/**
 * Women, men and the gap between them under each other against the same time: as a run chart with the median, or as a
 * control chart with centre line and limits. Women and men have the same scale; the gap has its own, with zero on it. A
 * line breaks where a value is missing or not shown.
 */
export function MeasureChart({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & MeasureChartRows) {
  const legend = layoutLegend(measureLegend(language, data), width)
  const layout = layoutMeasurePanels(language, data, { width, top: legend.height + 8 })
  const description = measureChartDescription(language, data)
  const isCut = series.some((one) => layout.panels[one].cut)
  const { axisCut } = textsIn(language).figureCharts
  const decimals = measureDecimals(data.measure, data.points)
  return (
    <Frame
      id={id}
      title={title}
      description={isCut ? `${description} ${axisCut}` : description}
      width={width}
      height={layout.height}
    >
      <Legend layout={legend} />
      {series.map((one: Series) => (
        <MeasurePanel key={one} {...{ language, data, decimals, layout }} of={one} />
      ))}
      {layout.ticks.map(({ date, hasYear }) => (
        <g key={date} fontSize={tickSize} textAnchor="middle">
          <text x={round(layout.x(date))} y={layout.bottom + 20}>
            {periodTick(language, data.measure.every, date)}
          </text>
          {hasYear && (
            <text x={round(layout.x(date))} y={layout.bottom + 38} fill={palette.subtle}>
              {periodYear(data.measure.every, date)}
            </text>
          )}
        </g>
      ))}
    </Frame>
  )
}
