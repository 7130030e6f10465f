import { scaleLinear } from 'd3-scale'
import { chainReachDescription, type ChainReachRows, reachText, saidText } from './chain-reach-words.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { formatNumber } from '#texts/formats.ts'
import { lineHeight, textWidth, tickSize, wrapText } from './typography.ts'

const barHeight = 20
const betweenBars = 4
const betweenRows = 16

/**
 * How many have come to each step of the results chain, with what it counts written at the end of each bar. The second
 * series is drawn as an outline, so that the two differ without colour. Where there is no number there is no bar, but
 * what was said.
 */
export function ChainReach({
  language,
  id,
  title,
  width = fullWidth,
  series,
  rows,
}: FigureProps & ChainReachRows) {
  const { placed, left, height, narrow } = layoutReach({ series, rows }, width, language)
  return (
    <Frame
      id={id}
      title={title}
      description={chainReachDescription(language, { series, rows })}
      width={width}
      height={height}
    >
      {placed.map(({ key, lines, top, bottom, barsTop, bars, said }, i) => (
        <g key={key}>
          {narrow ? (
            <LinesOfText lines={lines} x={0} y={top + 14} from="top" />
          ) : (
            <LinesOfText lines={lines} x={0} y={(barsTop + bottom) / 2} />
          )}
          <line x1={left} x2={left} y1={barsTop - 2} y2={bottom + 2} stroke={palette.subtle} />
          {said !== null && (
            <LinesOfText lines={said} x={left + 8} y={(barsTop + bottom) / 2} size={tickSize} />
          )}
          {bars.map(({ at, y, end, value, text }) => (
            <g key={at} {...cellOf(i, at + 1, formatNumber(language, value))}>
              <rect
                x={left}
                y={y}
                width={round(end - left)}
                height={barHeight}
                fill={at === 0 ? palette.accent : palette.paper}
                stroke={palette.accent}
                strokeWidth={at === 0 ? 0 : 2}
              />
              <text x={end + 8} y={y + barHeight / 2 + 5} fontSize={tickSize}>
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </Frame>
  )
}

function layoutReach({ series, rows }: ChainReachRows, width: number, language: 'sv' | 'en') {
  const narrow = width <= narrowWidth
  const labelWidth = narrow ? width : width * 0.34
  const left = narrow ? 0 : labelWidth + 16
  const texts = rows.flatMap((row) =>
    row.values.flatMap((value, at) => (value === null ? [] : [reachText(language, series, row, at)])),
  )
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, tickSize)))
  const most = Math.max(
    1,
    ...series.map(({ of }) => of ?? 0),
    ...rows.flatMap(({ values }) => values.map(Number)),
  )
  const x = scaleLinear([0, most], [left, width - 20 - widest * 1.1])
  let y = 0
  const placed = rows.map((row) => {
    const lines = wrapText(row.label, labelWidth)
    const known = row.values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
    const said =
      known.length > 0 ? null : wrapText(saidText(language, row), (width - left - 16) / 1.1, tickSize)
    const top = y
    const labelHeight = lines.length * lineHeight
    const own =
      said === null
        ? known.length * (barHeight + betweenBars) - betweenBars
        : Math.max(barHeight, said.length * lineHeight)
    const barsTop = narrow ? top + labelHeight + 4 : top + Math.max(0, (labelHeight - own) / 2)
    const bottom = barsTop + own
    y = Math.max(bottom, top + labelHeight) + betweenRows
    const bars = known.map(({ at, value }, i) => ({
      at,
      value,
      text: reachText(language, series, row, at),
      y: barsTop + i * (barHeight + betweenBars),
      end: round(x(value)),
    }))
    return { key: row.key, lines, top, bottom, barsTop, bars, said }
  })
  return { placed, left, height: y, narrow }
}
