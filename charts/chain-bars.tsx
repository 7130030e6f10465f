import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#texts/formats.ts'
import { chainBarsDescription, type ChainBarsRows } from './chain-bars-words.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { lineHeight, wrapText } from './typography.ts'

const barHeight = 24
const gap = 14
const valueWidth = 40

/** Number of results on each step of the results chain, from activity to effect in society. A step without any says 0. */
export function ChainBars({ language, id, title, width = fullWidth, rows }: FigureProps & ChainBarsRows) {
  const { placed, left, height, narrow } = layoutBars(rows, width)
  return (
    <Frame
      id={id}
      title={title}
      description={chainBarsDescription(language, { rows })}
      width={width}
      height={height}
    >
      {placed.map(({ step, lines, top, barY, end, count }, i) => (
        <g key={step}>
          {narrow ? (
            <LinesOfText lines={lines} x={0} y={top + 14} from="top" />
          ) : (
            <LinesOfText lines={lines} x={0} y={barY + barHeight / 2} />
          )}
          <line x1={left} x2={left} y1={barY - 2} y2={barY + barHeight + 2} stroke={palette.subtle} />
          <g {...cellOf(i, 1, formatNumber(language, count))}>
            <rect x={left} y={barY} width={round(end - left)} height={barHeight} fill={palette.accent} />
            <text x={end + 8} y={barY + barHeight / 2 + 5} fontWeight={600}>
              {formatNumber(language, count)}
            </text>
          </g>
        </g>
      ))}
    </Frame>
  )
}

function layoutBars(rows: ChainBarsRows['rows'], width: number) {
  const narrow = width <= narrowWidth
  const labelWidth = narrow ? width : width * 0.4
  const left = narrow ? 0 : labelWidth + 16
  // At least one on the axis: five steps without results must not divide by zero.
  const x = scaleLinear([0, Math.max(1, ...rows.map(({ count }) => count))], [left, width - valueWidth])
  let y = 0
  const placed = rows.map((row, i) => {
    const lines = wrapText(`${i + 1}. ${row.label}`, labelWidth)
    const labelHeight = lines.length * lineHeight
    const top = y
    const height = narrow ? labelHeight + barHeight + 4 : Math.max(labelHeight, barHeight)
    y += height + gap
    const barY = narrow ? top + labelHeight + 4 : top + (height - barHeight) / 2
    return { ...row, lines, top, barY, end: round(x(row.count)) }
  })
  return { placed, left, height: y, narrow }
}
