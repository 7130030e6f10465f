import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { tickSize } from './typography.ts'
import type { ValueTick } from './value-ticks.ts'

type Props = Readonly<{
  ticks: readonly ValueTick[]
  left: number
  right: number
  y: (value: number) => number
}>

/** A line across the drawing for each value, its number to the left; the one at zero stands out. */
export function ValueAxis({ ticks, left, right, y }: Props) {
  return ticks.map(({ value, label }) => (
    <g key={value}>
      <line
        x1={round(left)}
        x2={right}
        y1={round(y(value))}
        y2={round(y(value))}
        stroke={value === 0 ? palette.subtle : palette.grid}
      />
      <text
        x={round(left - 8)}
        y={round(y(value)) + 5}
        textAnchor="end"
        fontSize={tickSize}
        fill={palette.subtle}
      >
        {label}
      </text>
    </g>
  ))
}
