import type { ReactNode } from 'react'
import { lineHeight, textWidth, tickSize } from './typography.ts'

/** A sign and what it stands for. `draw` puts the sign with its middle at the given place. */
export type LegendEntry = Readonly<{ label: string; draw: (x: number, y: number) => ReactNode }>

const signWidth = 22
const gap = 22
/** A label that is wider than guessed must not run into the next sign. */
const safety = 1.08
const rowHeight = lineHeight + 6

/** Places the entries one after another, on a new row where the width ends. */
export function layoutLegend(entries: readonly LegendEntry[], width: number) {
  let x = 0
  let row = 0
  const places = entries.map((entry) => {
    const needed = signWidth + textWidth(entry.label, tickSize) * safety
    if (x > 0 && x + needed > width) {
      x = 0
      row += 1
    }
    const place = { entry, x, y: row * rowHeight + rowHeight / 2 }
    x += needed + gap
    return place
  })
  return { places, height: entries.length === 0 ? 0 : (row + 1) * rowHeight }
}

/** Says above the figure what its signs stand for. */
export function Legend({ layout }: { layout: ReturnType<typeof layoutLegend> }) {
  return layout.places.map(({ entry, x, y }) => (
    <g key={entry.label}>
      {entry.draw(x + 8, y)}
      <text x={x + signWidth} y={y + 5} fontSize={tickSize}>
        {entry.label}
      </text>
    </g>
  ))
}
