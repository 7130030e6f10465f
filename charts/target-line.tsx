import { round } from './mark.tsx'
import { palette } from './palette.ts'
import type { LineTarget } from './women-men-lines-words.ts'
import type { YearAxesLayout } from './year-axes.tsx'

/** What is to be reached, as dotted lines across the years. */
export function Targets({ targets, axes }: { targets: readonly LineTarget[]; axes: YearAxesLayout }) {
  return targets.map((target) => (
    <TargetLine
      key={target.of}
      target={target}
      x1={round(axes.left)}
      x2={axes.right}
      y={round(axes.y(target.value))}
    />
  ))
}

type TargetLineProps = Readonly<{ target: LineTarget; x1: number; x2: number; y: number }>

/** Women's and men's targets are dotted unlike each other, so that they are told apart without colour. */
export function TargetLine({ target: { of }, x1, x2, y }: TargetLineProps) {
  const color = of === 'both' ? palette.ink : palette[of]
  const dots = { women: '2 3', men: '8 3', both: '8 3 2 3' }[of]
  return <line x1={x1} x2={x2} y1={y} y2={y} stroke={color} strokeWidth={2} strokeDasharray={dots} />
}
