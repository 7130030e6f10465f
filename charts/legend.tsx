import type { ReactNode } from 'react'
import { LinesOfText } from './lines-of-text.tsx'
import { lineHeight, textWidth, tickSize, wrapText } from './typography.ts'

/** A sign and what it stands for. `draw` puts the sign with its middle at the given place. */
export type LegendEntry = Readonly<{ label: string; draw: (x: number, y: number) => ReactNode }>

/** A label that is wider than guessed must not run into the next sign. */
const safety = 1.08
const signWidth = 22
const gap = 22
const rowGap = 6

/** Places the entries one after another, on a new row where the width ends; a label wider than a row is wrapped. */
export function layoutLegend(entries: readonly LegendEntry[], width: number) {
  let x = 0
  let y = 0
  let rowHeight = 0
  const places = entries.map((entry) => {
    const lines = wrapText(entry.label, (width - signWidth) / safety, tickSize)
    const needed = signWidth + Math.max(...lines.map((line) => textWidth(line, tickSize))) * safety
    if (x > 0 && x + needed > width) {
      x = 0
      y += rowHeight + rowGap
      rowHeight = 0
    }
    const place = { entry, lines, x, y: y + lineHeight / 2 + 3 }
    rowHeight = Math.max(rowHeight, lines.length * lineHeight)
    x += needed + gap
    return place
  })
  return { places, height: entries.length === 0 ? 0 : y + rowHeight + rowGap }
}

/** Says above the figure what its signs stand for. */
export function Legend({ layout }: { layout: ReturnType<typeof layoutLegend> }) {
  return layout.places.map(({ entry, lines, x, y }) => (
    <g key={entry.label}>
      {entry.draw(x + 8, y)}
      <LinesOfText lines={lines} x={x + signWidth} y={y + 5} from="top" size={tickSize} />
    </g>
  ))
}
