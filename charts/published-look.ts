import type { Language } from '#domain/language/language.ts'
import type { PublishedFigure } from '#domain/library/published-case.ts'
import type { FigureGroup } from '#domain/library/read-figure.ts'
import { hatched } from './hatching.tsx'
import { palette } from './palette.ts'

/** Where a published figure is drawn. */
export type PublishedPlace = Readonly<{
  language: Language
  id: string
  width: number
  figure: PublishedFigure
}>

/** The colour of women, of men, or of what is of neither. */
export function toneOf(group: FigureGroup): 'women' | 'men' | 'accent' {
  return group === 'total' ? 'accent' : group
}

/** How thick the edge of a bar is. */
export const edge = 1.5

/** How a bar looks: what is only aimed at has no filling and a dashed edge. */
export function lookOf(
  group: FigureGroup,
  { id, isTarget, isHatched }: Readonly<{ id: string; isTarget: boolean; isHatched: boolean }>,
) {
  const tone = toneOf(group)
  return {
    fill: isTarget ? palette.paper : isHatched ? hatched(id, tone) : palette[tone],
    stroke: palette[tone],
    strokeWidth: edge,
    strokeDasharray: isTarget ? '5 4' : undefined,
  }
}
