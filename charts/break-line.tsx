import { palette } from './palette.ts'
import { tickSize } from './typography.ts'

type Props = Readonly<{ x: number; top: number; bottom: number; word: string }>

/**
 * A dashed upright line with a word above it, where what stands to its left cannot be compared with what stands to its
 * right.
 */
export function BreakLine({ x, top, bottom, word }: Props) {
  return (
    <>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={palette.subtle} strokeDasharray="3 4" />
      <text x={x} y={top - 6} textAnchor="middle" fontSize={tickSize} fill={palette.subtle}>
        {word}
      </text>
    </>
  )
}
