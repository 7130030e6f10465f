import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { Frame } from './frame.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'

/** Both figures of one year; null where one of them is not known. */
export type SparkYear = Readonly<{ year: number; women: number | null; men: number | null }>

type Props = Readonly<{
  language: 'sv' | 'en'
  /** Unique on the page. */
  id: string
  title: string
  decimals: number
  /** In order, the earliest first; at least two with both figures. */
  years: readonly SparkYear[]
}>

const size = { width: 168, height: 56 }
const edge = 7

/**
 * Women and men over the years as two thin lines without an axis, women ending in a circle and men in a square. A year in
 * which one is not known breaks its line. The scale is its own, so that it shows direction and not size.
 */
export function WomenMenSpark({ language, id, title, decimals, years }: Props) {
  const [first, last] = [years[0]!, years.findLast(({ women, men }) => women !== null && men !== null)!]
  const values = years.flatMap(({ women, men }) => [women, men].filter((value) => value !== null))
  const x = scaleLinear([first.year, years.at(-1)!.year], [edge, size.width - edge])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = scaleLinear([low, high === low ? low + 1 : high], [size.height - edge, edge])
  const pathOf = (sex: 'women' | 'men') =>
    line<SparkYear>()
      .defined((one) => one[sex] !== null)
      .x((one) => round(x(one.year)))
      .y((one) => round(y(one[sex]!)))(years) ?? ''
  const shown = (value: number) => formatNumber(language, value, decimals)
  const end = (sex: 'women' | 'men') => ({ cx: round(x(last.year)), cy: round(y(last[sex]!)) })
  const [women, men] = [end('women'), end('men')]
  return (
    <Frame
      id={id}
      title={title}
      description={textsIn(language).sets.spark({
        first: first.year,
        last: last.year,
        women: shown(last.women!),
        men: shown(last.men!),
      })}
      {...size}
    >
      <path d={pathOf('men')} fill="none" stroke={palette.men} strokeWidth={2} strokeDasharray="5 3" />
      <path d={pathOf('women')} fill="none" stroke={palette.women} strokeWidth={2} />
      <rect x={men.cx - 4.5} y={men.cy - 4.5} width={9} height={9} fill={palette.men} />
      <circle {...women} r={5} fill={palette.women} />
    </Frame>
  )
}
