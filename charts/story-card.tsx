import { chainSteps, type ChainStep } from '#domain/improvements/improvement.ts'
import type { PublishedFigure } from '#domain/library/published-case.ts'
import type { Language } from '#domain/language/language.ts'
import { palette } from './palette.ts'
import { PublishedFigureDrawing } from './published-figure.tsx'
import { font, wrapText } from './typography.ts'

/** The size that those who show links elsewhere ask for. */
export const cardSize = { width: 1200, height: 630 } as const

type Props = Readonly<{
  language: Language
  title: string
  /** Whose it is and when. */
  owner: string
  step: ChainStep
  /** The step in words, with its number. */
  stepName: string
  figure: PublishedFigure | null
  /** What the library is called. */
  library: string
}>

const margin = 76
const figureWidth = 430
const titleSizes = [62, 54, 46, 40] as const
const lineStep = 1.2

/** The picture that stands for a story where somebody links to it: title, whose it is, how far it came, one figure. */
export function StoryCard({ language, title, owner, step, stepName, figure, library }: Props) {
  const { width, height } = cardSize
  const textWidth = width - 2 * margin - (figure === null ? 0 : figureWidth + 60)
  const { size, lines } = fitTitle(title, textWidth)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...cardSize}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={font}
    >
      <rect width={width} height={height} fill={palette.paper} />
      <rect width={14} height={height} fill={palette.women} />
      <rect x={14} width={14} height={height} fill={palette.men} />
      <text x={margin} y={104} fontSize={30} fontWeight={600} fill={palette.accent}>
        {library}
      </text>
      <Lines lines={lines} y={188} size={size} weight={600} />
      <Lines
        lines={wrapText(owner, textWidth, 28).slice(0, 2)}
        y={208 + lines.length * size * lineStep}
        size={28}
      />
      <Ladder step={step} name={stepName} />
      {figure && <CardFigure language={language} figure={figure} />}
    </svg>
  )
}

/** The largest letters in which the title takes four lines at most; what is longer still ends in dots. */
function fitTitle(title: string, width: number) {
  const tried = titleSizes.map((size) => ({ size, lines: wrapText(title, width, size) }))
  const found = tried.find(({ lines, size }) => lines.length <= (size > 50 ? 3 : 4)) ?? tried.at(-1)!
  const most = 5
  return found.lines.length <= most
    ? found
    : { ...found, lines: [...found.lines.slice(0, most - 1), `${found.lines[most - 1]!} …`] }
}

type LinesProps = Readonly<{ lines: readonly string[]; y: number; size: number; weight?: number }>

function Lines({ lines, y, size, weight = 400 }: LinesProps) {
  return (
    <text fontSize={size} fontWeight={weight} fill={weight === 400 ? palette.subtle : palette.ink}>
      {lines.map((line, i) => (
        <tspan key={i} x={margin} y={Math.round(y + i * size * lineStep)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** The five steps as stairs, the one that was reached filled, and its name. */
function Ladder({ step, name }: Readonly<{ step: ChainStep; name: string }>) {
  const bottom = cardSize.height - 60
  return (
    <g>
      {chainSteps.map((one, i) => (
        <rect
          key={one}
          x={margin + i * 30}
          y={bottom - 14 - i * 11}
          width={24}
          height={14 + i * 11}
          fill={one === step ? palette.accent : palette.grid}
        />
      ))}
      <text x={margin + 5 * 30 + 18} y={bottom - 6} fontSize={28} fontWeight={600} fill={palette.accent}>
        {name}
      </text>
    </g>
  )
}

function CardFigure({ language, figure }: Readonly<{ language: Language; figure: PublishedFigure }>) {
  const scale = 1.35
  const x = cardSize.width - margin - figureWidth
  const what = wrapText(figure.what[language], figureWidth, 24).slice(0, 3)
  return (
    <g transform={`translate(${x},150)`}>
      <text fontSize={24} fontWeight={600} fill={palette.ink}>
        {what.map((line, i) => (
          <tspan key={i} x={0} y={22 + i * 30}>
            {line}
          </tspan>
        ))}
      </text>
      <g transform={`translate(0,${what.length * 30 + 18}) scale(${scale})`}>
        <PublishedFigureDrawing
          language={language}
          id="figure"
          title={figure.what[language]}
          width={figureWidth / scale}
          figure={figure}
        />
      </g>
    </g>
  )
}
