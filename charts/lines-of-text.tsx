import { palette } from './palette.ts'
import { lineHeight } from './typography.ts'

type Props = Readonly<{
  lines: readonly string[]
  x: number
  /** Where the middle of the block lies, or its first baseline when `from` is top. */
  y: number
  from?: 'middle' | 'top'
  size?: number
  anchor?: 'start' | 'middle' | 'end'
  weight?: number
  tone?: 'ink' | 'subtle'
}>

/** One text on several lines, since SVG breaks none by itself. */
export function LinesOfText({ lines, x, y, from = 'middle', size, anchor, weight, tone = 'ink' }: Props) {
  const first = from === 'top' ? y : y - ((lines.length - 1) * lineHeight) / 2 + 5
  return (
    <text fontSize={size} fontWeight={weight} textAnchor={anchor} fill={palette[tone]}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={first + i * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
