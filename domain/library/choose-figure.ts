import type { PublishedFigure } from './published-case.ts'
import { showsOutcome } from './read-figure.ts'

/** The figure that stands for all of a story: one that shows a change for both sexes, else one of both; a target never. */
export function chooseFigure(figures: readonly PublishedFigure[]): PublishedFigure | null {
  const measured = figures.filter(({ kind }) => kind === 'measured')
  const isWhole = (figure: PublishedFigure) =>
    figure.of !== 'total' &&
    [figure.before, figure.after].some((pair) => pair !== null && pair.women !== null && pair.men !== null)
  return measured.find((figure) => showsOutcome([figure])) ?? measured.find(isWhole) ?? null
}
