import { scaleLinear } from 'd3-scale'
import type { StayingAtWave } from '#domain/follow-up/summarise-staying.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { shareText, stayingCurveDescription, type StayingCurveRows } from './staying-curve-words.ts'
import { lineHeight, tickSize } from './typography.ts'

const top = 28
const plot = 200
const below = 56
const left = 56
const right = 36
const cap = 6

type Scale = (value: number) => number

/**
 * The share of improvements that still stand, as a stair from all of them at the end down over the years, broken where it
 * is not known. A bar at each time shows between which values the share lies whatever those would say who have not
 * answered.
 */
export function StayingCurve({
  language,
  id,
  title,
  width = fullWidth,
  waves,
}: FigureProps & StayingCurveRows) {
  const x = scaleLinear([0, 4], [left, width - right])
  const y = scaleLinear([0, 1], [top + plot, top])
  return (
    <Frame
      id={id}
      title={title}
      description={stayingCurveDescription(language, { waves })}
      width={width}
      height={top + plot + below}
    >
      <Axes language={language} waves={waves} x={x} y={y} end={width - right} />
      {waves.map(({ wave, lowest, highest }) =>
        lowest === null || highest === null ? null : (
          <Range key={wave} x={round(x(wave))} low={round(y(lowest))} high={round(y(highest))} />
        ),
      )}
      <path d={stairOf(waves, x, y)} fill="none" stroke={palette.accent} strokeWidth={2.5} />
      {waves.map((one, row) => (
        <Point key={one.wave} language={language} one={one} row={row} x={x} y={y} />
      ))}
    </Frame>
  )
}

function stairOf(waves: readonly StayingAtWave[], x: Scale, y: Scale): string {
  const steps = waves.map(({ wave, share }, i) => {
    if (share === null) return ''
    const [at, level] = [round(x(wave)), round(y(share))]
    return waves[i - 1]?.share === null ? `M${at} ${level}` : `H${at}V${level}`
  })
  return `M${left} ${top}${steps.join('')}`
}

type AxesProps = Readonly<{
  language: Language
  waves: readonly StayingAtWave[]
  x: Scale
  y: Scale
  end: number
}>

function Axes({ language, waves, x, y, end }: AxesProps) {
  const words = textsIn(language).followUp.curve.drawing
  const times = [
    { wave: 0, n: '' },
    ...waves.map(({ wave, due }) => ({ wave, n: due === 0 ? words.notYet : words.ofDue(due) })),
  ]
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share} fontSize={tickSize}>
          <line x1={left} x2={end} y1={y(share)} y2={y(share)} stroke={palette.grid} />
          <text x={left - 8} y={y(share) + 5} textAnchor="end" fill={palette.subtle}>
            {`${formatNumber(language, share * 100)} %`}
          </text>
        </g>
      ))}
      {times.map(({ wave, n }) => (
        <g key={wave} fontSize={tickSize}>
          <line x1={x(wave)} x2={x(wave)} y1={y(0)} y2={y(0) + 5} stroke={palette.subtle} />
          <text x={x(wave)} y={y(0) + 5 + lineHeight} textAnchor="middle">
            {words.wave(wave)}
          </text>
          <text x={x(wave)} y={y(0) + 5 + 2 * lineHeight} textAnchor="middle" fill={palette.subtle}>
            {n}
          </text>
        </g>
      ))}
    </>
  )
}

function Range({ x, low, high }: { x: number; low: number; high: number }) {
  return (
    <path
      d={`M${x} ${low}V${high}M${x - cap} ${low}h${2 * cap}M${x - cap} ${high}h${2 * cap}`}
      fill="none"
      stroke={palette.subtle}
      strokeWidth={1.5}
    />
  )
}

type PointProps = Readonly<{ language: Language; one: StayingAtWave; row: number; x: Scale; y: Scale }>

function Point({ language, one, row, x, y }: PointProps) {
  if (one.share === null) return null
  const text = shareText(language, one, one.share)
  return (
    <g {...cellOf(row, 1, text)}>
      <circle cx={x(one.wave)} cy={y(one.share)} r={5} fill={palette.accent} />
      <text x={x(one.wave) - 10} y={y(one.share) + 20} textAnchor="end" fontWeight={600}>
        {text}
      </text>
    </g>
  )
}
