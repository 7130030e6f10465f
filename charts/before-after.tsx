import { scaleLinear } from 'd3-scale'
import { textsIn } from '#texts/texts.ts'
import { beforeAfterDescription, type BeforeAfterRows, measuredText, sexesOf } from './before-after-words.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import { hatched, Hatching } from './hatching.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { labelSize, textWidth, tickSize } from './typography.ts'

const barHeight = 26
const barGap = 4
const headingHeight = 26
const groupGap = 14
const groupHeight = headingHeight + 2 * barHeight + barGap + groupGap

/**
 * One measure before and after for women and men, or girls and boys, women first. Before is hatched and after solid;
 * the hatching leans differently for each sex, and every bar has its words and number beside it.
 */
export function BeforeAfter({
  language,
  id,
  title,
  width = fullWidth,
  change,
}: FigureProps & BeforeAfterRows) {
  const words = textsIn(language).charts
  const { before, after, unit } = change
  const times = [
    { word: `${words.before} ${before.date.slice(0, 4)}`, values: before },
    { word: `${words.after} ${after.date.slice(0, 4)}`, values: after },
  ]
  const texts = [before.women, before.men, after.women, after.men].map((value) => textOf(value))
  const left = Math.max(...times.map(({ word }) => textWidth(word, tickSize))) + 14
  const right = width - Math.max(...texts.map((text) => textWidth(text))) - 14
  const all = [before.women, before.men, after.women, after.men, 0]
  // A measure of nothing but zeros still needs an axis with a length.
  const x = scaleLinear([Math.min(...all), Math.max(...all, Math.min(...all) + 1e-9)], [left, right])
  const names = sexesOf(language, change)
  function textOf(value: number): string {
    return `${measuredText(language, value)} ${unit}`
  }
  return (
    <Frame
      id={id}
      title={title}
      description={beforeAfterDescription(language, { change })}
      width={width}
      height={2 * groupHeight - groupGap}
    >
      <Hatching id={id} />
      <path
        d={`M${round(x(0))} ${headingHeight - 3}v${2 * barHeight + barGap + 6}m0 ${groupHeight - 2 * barHeight - barGap - 6}v${2 * barHeight + barGap + 6}`}
        stroke={palette.subtle}
      />
      {(['women', 'men'] as const).map((sex, group) => {
        const top = group * groupHeight
        return (
          <g key={sex}>
            <text x={0} y={top + 16} fontWeight={600} fontSize={labelSize} fill={palette[sex]}>
              {names[group]}
            </text>
            {times.map(({ word, values }, i) => {
              const y = top + headingHeight + i * (barHeight + barGap)
              const end = x(values[sex])
              const bar = { x: round(Math.min(x(0), end)), width: round(Math.abs(end - x(0))) }
              return (
                <g key={word} {...cellOf(group, i + 1, measuredText(language, values[sex]))}>
                  <text x={0} y={y + barHeight / 2 + 5} fontSize={tickSize} fill={palette.subtle}>
                    {word}
                  </text>
                  <rect
                    {...bar}
                    y={y}
                    height={barHeight}
                    fill={i === 0 ? hatched(id, sex) : palette[sex]}
                    stroke={palette[sex]}
                    strokeWidth={1.5}
                  />
                  <text
                    x={round(Math.max(x(0), end) + 8)}
                    y={y + barHeight / 2 + 5}
                    fontWeight={i === 1 ? 600 : 400}
                  >
                    {textOf(values[sex])}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </Frame>
  )
}
