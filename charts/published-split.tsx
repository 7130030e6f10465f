import { readFigure } from '#domain/library/read-figure.ts'
import { cellOf } from './figure-table.ts'
import { Hatching } from './hatching.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { groupName, timeName, valueText } from './published-figure-words.ts'
import { edge, lookOf, type PublishedPlace } from './published-look.ts'
import { tickSize } from './typography.ts'

const timeHeight = 22
const barHeight = 26
const labelHeight = 22
const gap = 16

/** Where the bar of each time stands, and where it is split. */
export function layoutSplit({ language, width, figure }: PublishedPlace) {
  const { times, rows } = readFigure(figure)
  const bars = times.map((time, i) => {
    const top = i * (timeHeight + barHeight + labelHeight + gap)
    const sides = rows.map(({ group, values }) => {
      const value = values[i]!
      const text = valueText(language, figure, value)
      return { group: group as 'women' | 'men', value, text, name: groupName(language, figure, group) }
    })
    const [women] = sides
    const share = women!.value.status === 'not-given' ? null : women!.value.value
    return {
      time,
      word: timeName(language, figure, time),
      top,
      sides,
      at: share === null ? null : (share / 100) * width,
    }
  })
  const each = timeHeight + barHeight + labelHeight + gap
  return { bars, height: Math.max(1, times.length) * each - gap + 4 }
}

type Layout = ReturnType<typeof layoutSplit>

/** One bar a time, split between the sexes, with the middle marked. */
export function PublishedSplit({ id, width, figure, layout }: PublishedPlace & { layout: Layout }) {
  return (
    <>
      <Hatching id={id} />
      {layout.bars.map((bar, row) => (
        <g key={bar.time}>
          <text x={0} y={bar.top + 15} fontSize={tickSize} fill={palette.subtle}>
            {bar.word}
          </text>
          {bar.sides.map((side, i) => (
            <Side
              key={side.group}
              {...{ id, width, bar, side, column: row + 1 }}
              row={i}
              isTarget={figure.kind === 'target'}
            />
          ))}
          <path
            d={`M${round(width / 2)} ${bar.top + timeHeight - 5}v5m0 ${barHeight}v5`}
            stroke={palette.subtle}
            strokeWidth={1.5}
          />
        </g>
      ))}
    </>
  )
}

type SideProps = Readonly<{
  id: string
  width: number
  bar: Layout['bars'][number]
  side: Layout['bars'][number]['sides'][number]
  row: number
  column: number
  isTarget: boolean
}>

function Side({ id, width, bar, side, row, column, isTarget }: SideProps) {
  const { group, text, value, name } = side
  const isFirst = group === 'women'
  const from = isFirst ? 0 : (bar.at ?? 0)
  const to = isFirst ? (bar.at ?? 0) : width
  const y = bar.top + timeHeight
  const isKnown = value.status !== 'not-given'
  return (
    <g {...(isKnown ? cellOf(row, column, text) : {})}>
      {isKnown && (
        <rect
          x={round(from + edge / 2)}
          y={y}
          width={round(Math.max(0, to - from - edge))}
          height={barHeight}
          {...lookOf(group, { id, isTarget, isHatched: value.status === 'computed' })}
        />
      )}
      <text
        x={isFirst ? 0 : width}
        y={y + barHeight + 17}
        textAnchor={isFirst ? 'start' : 'end'}
        fontSize={tickSize}
        fontWeight={600}
        fill={palette[group]}
      >
        {`${name} ${text}`}
      </text>
    </g>
  )
}
