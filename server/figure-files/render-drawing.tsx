import { renderToStaticMarkup } from 'react-dom/server'
import { DistributionStrip } from '#charts/distribution-strip.tsx'
import { fullWidth } from '#charts/frame.tsx'
import { GapControlChart } from '#charts/gap-control-chart.tsx'
import type { KeyFigureFigures } from '#charts/key-figure-figures.ts'
import { LinesOfText } from '#charts/lines-of-text.tsx'
import { palette } from '#charts/palette.ts'
import { font, lineHeight, tickSize, wrapText } from '#charts/typography.ts'
import { WomenMenLines } from '#charts/women-men-lines.tsx'
import type { Drawing, DrawingFormat } from '#domain/indicators/key-figure-files.ts'
import type { Language } from '#domain/language/language.ts'
import { rasterise } from '#server/reports/document/png/rasterise.ts'

/** A figure of a key figure's page with what must stand beside it when it stands alone. */
export type DrawingFile = Readonly<{
  language: Language
  drawing: Drawing
  figures: KeyFigureFigures
  title: string
  source: string
}>

const margin = 16
const titleSize = 16
/** How many pixels of the PNG stand for one unit of the drawing: sharp on paper too. */
const sharpness = 2

/** Draws a figure with its title above and its source below; null where the page has no such figure. */
export function renderDrawing(file: DrawingFile, format: DrawingFormat): Buffer | null {
  const inner = drawInner(file)
  if (inner === null) return null
  const svg = frame(file, inner)
  return format === 'svg'
    ? // Whoever opens it elsewhere may lack the shipped font.
      Buffer.from(svg.replaceAll('font-family="Inter"', 'font-family="Inter, Arial, sans-serif"'), 'utf8')
    : rasterise(svg, (fullWidth + 2 * margin) * sharpness)
}

function drawInner({ language, drawing, figures, title }: DrawingFile): string | null {
  const common = { language, id: drawing, title, width: fullWidth }
  if (drawing === 'lines')
    return figures.lines && renderToStaticMarkup(<WomenMenLines {...common} {...figures.lines} />)
  if (drawing === 'gap')
    return figures.gap && renderToStaticMarkup(<GapControlChart {...common} {...figures.gap} />)
  return (
    figures.distribution && renderToStaticMarkup(<DistributionStrip {...common} {...figures.distribution} />)
  )
}

/** The drawing within a larger one, which says in text what the page says around it. */
function frame({ title, source }: DrawingFile, inner: string): string {
  const height = Number(/height="([\d.]+)"/.exec(inner)?.[1])
  const titleLines = wrapText(title, fullWidth, titleSize)
  const sourceLines = wrapText(source, fullWidth, tickSize)
  const top = margin + titleLines.length * lineHeight + margin
  const bottom = top + height + margin
  const whole = bottom + sourceLines.length * lineHeight + margin
  const [before, after] = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={fullWidth + 2 * margin}
      height={whole}
      viewBox={`0 0 ${fullWidth + 2 * margin} ${whole}`}
      fontFamily={font}
    >
      <rect width="100%" height="100%" fill={palette.paper} />
      <LinesOfText lines={titleLines} x={margin} y={margin + 14} from="top" size={titleSize} weight={600} />
      <svg id="drawing" />
      <LinesOfText lines={sourceLines} x={margin} y={bottom + 12} from="top" size={tickSize} tone="subtle" />
    </svg>,
  ).split('<svg id="drawing"></svg>')
  return `${before}${inner.replace('<svg ', `<svg x="${margin}" y="${top}" `)}${after}`
}
