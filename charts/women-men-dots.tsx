import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { layoutLegend, Legend } from './legend.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { lineHeight, textWidth, tickSize, wrapText } from './typography.ts'
import {
  type WomenMenDot,
  womenMenDotsDescription,
  type WomenMenDotsRows,
  type WomenMenPanel,
} from './women-men-dots-words.ts'

const headingHeight = 26
const axisHeight = 24
const rowGap = 14
const panelGap = 18
const markHeight = 30
const shapes = { women: 0, men: 1 } as const

/**
 * Women's and men's figures as two marks on one line, women a circle and men a square, with both numbers beside them.
 * What is counted in the same unit shares a scale, which takes in zero, so that long is much and short is little.
 */
export function WomenMenDots({
  language,
  id,
  title,
  width = fullWidth,
  panels,
}: FigureProps & WomenMenDotsRows) {
  const words = textsIn(language).sets.dots
  const entries = (['women', 'men'] as const).map((sex) => ({
    label: words.legend[sex],
    draw: (x: number, y: number) => <Mark x={x} y={y} shape={shapes[sex]} color={palette[sex]} />,
  }))
  const legend = layoutLegend(entries, width)
  const placed = layoutPanels(panels, { language, width, top: legend.height + 8 })
  return (
    <Frame
      id={id}
      title={title}
      description={womenMenDotsDescription(language, { panels })}
      width={width}
      height={round(placed.at(-1)!.layout.bottom)}
    >
      <Legend layout={legend} />
      {placed.map(({ panel, layout }) => (
        <Panel key={panel.rows[0]!.key} panel={panel} layout={layout} />
      ))}
    </Frame>
  )
}

type Place = Readonly<{ language: 'sv' | 'en'; width: number; top: number }>

/** The panels under each other. */
function layoutPanels(panels: readonly WomenMenPanel[], place: Place) {
  let { top } = place
  return panels.map((panel) => {
    const layout = layoutPanel(panel, { ...place, top })
    top = layout.bottom + panelGap
    return { panel, layout }
  })
}

function layoutPanel({ rows }: WomenMenPanel, { language, width, top }: Place) {
  const narrow = width <= narrowWidth
  const labelWidth = narrow ? width : width * 0.4
  const textOf = (row: WomenMenDot, sex: 'women' | 'men') => formatNumber(language, row[sex], row.decimals)
  const longest = Math.max(
    ...rows.flatMap((row) =>
      [textOf(row, 'women'), textOf(row, 'men')].map((text) => textWidth(text, tickSize)),
    ),
  )
  const room = longest * 1.1 + 14
  const values = rows.flatMap(({ women, men }) => [women, men])
  const low = Math.min(0, ...values)
  const x = scaleLinear(
    [low, Math.max(...values, low + 1e-9)],
    // Numbers stand outside their marks, so both ends need room for one.
    [(narrow ? 0 : labelWidth) + room, width - room],
  ).nice(4)
  let y = top + headingHeight
  const lines = rows.map((row) => {
    const label = wrapText(row.label, labelWidth - 8)
    const labelHeight = label.length * lineHeight
    const height = narrow ? labelHeight + markHeight : Math.max(labelHeight, markHeight)
    const markY = narrow ? y + labelHeight + markHeight / 2 : y + height / 2
    const labelY = narrow ? y + 14 : y + (height - labelHeight) / 2 + 14
    y += height + rowGap
    return { row, label, labelY, markY, texts: { women: textOf(row, 'women'), men: textOf(row, 'men') } }
  })
  const ticks = x.ticks(narrow ? 3 : 5)
  const decimals = ticks.every(Number.isInteger) ? 0 : 1
  return {
    x,
    lines,
    top,
    axis: y - rowGap / 2,
    bottom: y - rowGap / 2 + axisHeight,
    ticks: ticks.map((tick) => ({ tick, text: formatNumber(language, tick, decimals) })),
  }
}

function Panel({ panel, layout }: { panel: WomenMenPanel; layout: ReturnType<typeof layoutPanel> }) {
  const { x, lines, top, axis, ticks } = layout
  return (
    <g>
      <text x={0} y={top + 15} fontWeight={600} fontSize={tickSize} fill={palette.subtle}>
        {panel.unit}
      </text>
      <path
        d={ticks
          .map(({ tick }) => `M${round(x(tick))} ${round(top + headingHeight - 4)}V${round(axis)}`)
          .join('')}
        stroke={palette.grid}
      />
      {ticks.map(({ tick, text }) => (
        <text
          key={tick}
          x={round(x(tick))}
          y={round(axis + 16)}
          textAnchor="middle"
          fontSize={tickSize}
          fill={palette.subtle}
        >
          {text}
        </text>
      ))}
      {lines.map((line) => (
        <Pair key={line.row.key} line={line} x={x} />
      ))}
    </g>
  )
}

type Layout = ReturnType<typeof layoutPanel>

function Pair({ line, x }: { line: Layout['lines'][number]; x: Layout['x'] }) {
  const { row, label, labelY, markY, texts } = line
  const order = row.women <= row.men ? (['women', 'men'] as const) : (['men', 'women'] as const)
  return (
    <g>
      <LinesOfText lines={label} x={0} y={round(labelY)} from="top" />
      <path
        d={`M${round(x(row[order[0]]))} ${round(markY)}H${round(x(row[order[1]]))}`}
        stroke={palette.subtle}
        strokeWidth={2}
      />
      {(['men', 'women'] as const).map((sex) => (
        <g key={sex} data-sex={sex} data-text={texts[sex]}>
          <Mark x={x(row[sex])} y={markY} shape={shapes[sex]} color={palette[sex]} />
          <text
            x={round(x(row[sex]) + (sex === order[0] ? -12 : 12))}
            y={round(markY + 5)}
            textAnchor={sex === order[0] ? 'end' : 'start'}
            fontSize={tickSize}
            fontWeight={600}
            fill={palette[sex]}
          >
            {texts[sex]}
          </text>
        </g>
      ))}
    </g>
  )
}
