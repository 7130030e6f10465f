import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape'
import { palette } from './palette.ts'

const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
]

const areas = { normal: 110, small: 38 } as const
const pathsOf = (area: number) => shapes.map((shape) => symbol(shape, area)() ?? '')
const paths = { normal: pathsOf(areas.normal), small: pathsOf(areas.small) }

type Props = Readonly<{
  x: number
  y: number
  /** Which of the shapes, by number; with more series than shapes they begin anew. */
  shape?: number
  filled?: boolean
  color?: string
  /** Small where many stand close. */
  size?: keyof typeof areas
}>

/** One point. Series are told apart by shape and filling, so that colour is never needed. */
export function Mark({ x, y, shape = 0, filled = true, color = palette.accent, size = 'normal' }: Props) {
  return (
    <path
      d={paths[size][shape % shapes.length]}
      transform={`translate(${round(x)},${round(y)})`}
      fill={filled ? color : palette.paper}
      stroke={color}
      strokeWidth={2}
    />
  )
}

/** Coordinates to a tenth: finer is invisible and makes the page heavier. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10
}
