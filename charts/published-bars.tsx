import { scaleLinear } from 'd3-scale'
import { type FigureGroup, type FigureValue, readFigure } from '#domain/library/read-figure.ts'
import { cellOf } from './figure-table.ts'
import { Hatching } from './hatching.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { groupName, timeName, valueText } from './published-figure-words.ts'
import { lookOf, type PublishedPlace, toneOf } from './published-look.ts'
import { labelSize, textWidth, tickSize } from './typography.ts'

const barHeight = 22
const barGap = 4
const nameHeight = 24
const groupGap = 12
const wordHeight = 20
/** Words that would take more of the width than this stand above their bars. */
const mostWords = 0.3

/** Where the bars of each group stand, and how long they are. */
export function layoutBars({ language, width, figure }: PublishedPlace) {
  const { times, rows } = readFigure(figure)
  const given = rows.flatMap(({ values }) =>
    values.flatMap((one) => (one.status === 'not-given' ? [] : [one.value])),
  )
  const words = times.map((time) => timeName(language, figure, time))
  const texts = rows.map(({ values }) => values.map((value) => valueText(language, figure, value)))
  const wordsWidth = Math.max(...words.map((word) => textWidth(word, tickSize))) + 12
  const isStacked = wordsWidth > mostWords * width
  const left = isStacked ? 1 : wordsWidth
  const each = barHeight + barGap + (isStacked ? wordHeight : 0)
  const right = width - Math.max(...texts.flat().map((text) => textWidth(text))) - 12
  const lowest = figure.lowest ?? 0
  const highest = figure.whole ?? (figure.unit === 'percent' ? 100 : Math.max(...given, lowest + 1e-9))
  // A percentage of something can be more than all of it, and a change can be below zero.
  const ends = [Math.min(lowest, ...given), Math.max(highest, ...given)] as const
  const x = scaleLinear(ends, [left, Math.max(left + 20, right)])
  const isNamed = figure.of !== 'total'
  const groupHeight = (isNamed ? nameHeight : 0) + times.length * each
  const groups = rows.map(({ group, values }, i) => {
    const top = i * (groupHeight + groupGap)
    const bars = values.map((value, j) => ({
      value,
      word: words[j]!,
      text: texts[i]![j]!,
      y: top + (isNamed ? nameHeight : 0) + j * each + (isStacked ? wordHeight : 0),
      isBefore: times[j] === 'before' && times.length > 1,
    }))
    return { group, name: isNamed ? groupName(language, figure, group) : null, top, bars }
  })
  const track = figure.whole === null && figure.unit !== 'percent' ? null : x(highest)
  return {
    x,
    lowest,
    track,
    isStacked,
    groups,
    height: groups.length * (groupHeight + groupGap) - groupGap + 2,
  }
}

type Layout = ReturnType<typeof layoutBars>

/** The bars of each group: before hatched and after solid, each with its time and its value in words. */
export function PublishedBars({ id, figure, layout }: PublishedPlace & { layout: Layout }) {
  return (
    <>
      <Hatching id={id} of={figure.of === 'total' ? ['accent'] : ['women', 'men']} />
      {layout.groups.map(({ group, name, top, bars }, row) => (
        <g key={group}>
          {name !== null && (
            <text x={0} y={top + 16} fontWeight={600} fontSize={labelSize} fill={palette[toneOf(group)]}>
              {name}
            </text>
          )}
          {bars.map((bar, i) => (
            <g key={bar.word} {...(bar.value.status === 'not-given' ? {} : cellOf(row, i + 1, bar.text))}>
              <Bar {...{ id, group, bar, layout }} isTarget={figure.kind === 'target'} />
            </g>
          ))}
        </g>
      ))}
    </>
  )
}

type BarProps = Readonly<{
  id: string
  group: FigureGroup
  bar: Readonly<{ value: FigureValue; word: string; text: string; y: number; isBefore: boolean }>
  layout: Layout
  isTarget: boolean
}>

function Bar({ id, group, bar, layout: { x, lowest, track, isStacked }, isTarget }: BarProps) {
  const { value, word, text, y, isBefore } = bar
  const start = x(lowest)
  const end = value.status === 'not-given' ? start : x(value.value)
  const look = lookOf(group, { id, isTarget, isHatched: isBefore || value.status === 'computed' })
  return (
    <>
      <text x={0} y={isStacked ? y - 5 : y + barHeight / 2 + 5} fontSize={tickSize} fill={palette.subtle}>
        {word}
      </text>
      {track !== null && value.status !== 'not-given' && (
        <rect
          x={round(start)}
          y={y}
          width={round(track - start)}
          height={barHeight}
          fill="none"
          stroke={palette.grid}
        />
      )}
      {value.status !== 'not-given' && (
        <rect
          x={round(Math.min(start, end))}
          y={y}
          width={round(Math.abs(end - start))}
          height={barHeight}
          {...look}
        />
      )}
      <text
        x={round(value.status === 'not-given' ? start : Math.max(start, end, track ?? 0) + 8)}
        y={y + barHeight / 2 + 5}
        fontWeight={value.status === 'not-given' || isBefore ? 400 : 600}
        fill={value.status === 'not-given' ? palette.subtle : palette.ink}
      >
        {text}
      </text>
    </>
  )
}
