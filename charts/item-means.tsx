import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import { itemMeansDescription, type ItemMeansRows, meanText } from './item-means-words.ts'
import { layoutLegend, Legend } from './legend.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { layoutStatements, StatementGrid } from './statement-rows.tsx'
import { tickSize } from './typography.ts'

/**
 * The mean of each statement as a dot on the scale, with its number above. The scale runs from its first to its last
 * step, and the statements stand in the order of the checklist, never by size.
 */
export function ItemMeans({ language, id, title, width = fullWidth, ...data }: FigureProps & ItemMeansRows) {
  const legend = layoutLegend([{ label: data.label, draw: (x, y) => <Mark x={x} y={y} /> }], width)
  const rows = data.rows.map(({ item, title: name, mean }) => ({
    item,
    title: name,
    notes: mean === null ? [meanText(language, mean, data.decimals)] : [],
  }))
  const layout = layoutStatements(rows, data.scale, width, legend.height + 8)
  return (
    <Frame
      id={id}
      title={title}
      description={itemMeansDescription(language, data)}
      width={width}
      height={layout.bottom}
    >
      <Legend layout={legend} />
      <StatementGrid layout={layout} />
      {data.rows.map(({ item, mean }, i) => {
        if (mean === null) return null
        const { markY } = layout.rows[i]!
        const x = layout.x(mean)
        const text = meanText(language, mean, data.decimals)
        // On the upper half the number stands to the left, so that it never leaves the drawing.
        const left = x > (layout.x(layout.steps.at(-1)!) + layout.x(layout.steps[0]!)) / 2
        return (
          <g key={item} {...cellOf(i, 1, text)}>
            <Mark x={x} y={markY} />
            <text
              x={round(left ? x - 11 : x + 11)}
              textAnchor={left ? 'end' : 'start'}
              y={round(markY - 6)}
              fontSize={tickSize}
              fontWeight={600}
              fill={palette.ink}
            >
              {text}
            </text>
          </g>
        )
      })}
    </Frame>
  )
}
