import { type FigureProps, Frame } from './frame.tsx'
import { layoutBars, PublishedBars } from './published-bars.tsx'
import { publishedFigureDescription, type PublishedFigureRows } from './published-figure-words.ts'
import { layoutSplit, PublishedSplit } from './published-split.tsx'

/** The width of a small figure: it fits a phone, and two or three stand side by side on a desk. */
const smallWidth = 340

/**
 * A figure as a report gives it, women (girls) before men (boys): a share that is split between the sexes as one bar that
 * is split, all else as bars from zero or from the lowest of the scale. What is not given is said and not drawn.
 */
export function PublishedFigureDrawing({
  language,
  id,
  title,
  width = smallWidth,
  figure,
}: FigureProps & PublishedFigureRows) {
  const place = { language, id, width, figure }
  const isSplit = figure.share === 'between-sexes'
  const split = isSplit ? layoutSplit(place) : null
  const bars = isSplit ? null : layoutBars(place)
  return (
    <Frame
      id={id}
      title={title}
      description={publishedFigureDescription(language, { figure })}
      width={width}
      height={(split ?? bars)!.height}
    >
      {split && <PublishedSplit {...place} layout={split} />}
      {bars && <PublishedBars {...place} layout={bars} />}
    </Frame>
  )
}
