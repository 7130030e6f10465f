import type { Gap } from './gap.ts'
import { isUntitled } from './what-it-is-about.ts'

/** A gap, and those that are about nearly the same thing, in order of attention. */
export type SimilarGaps = Readonly<{ lead: Gap; similar: readonly Gap[] }>

/**
 * Puts gaps that are about nearly the same thing together under the one most worth attention, keeping the order. Two are
 * alike where their titles begin alike: the words before the first comma or bracket, numbers and ages left out.
 */
export function groupSimilar(gaps: readonly Gap[]): readonly SimilarGaps[] {
  const groups = new Map<string, { lead: Gap; similar: Gap[] }>()
  for (const gap of gaps) {
    const { id, title } = gap.keyFigure
    const stem = isUntitled(gap.keyFigure) ? id : stemOf(title)
    const group = groups.get(stem)
    if (group) group.similar.push(gap)
    else groups.set(stem, { lead: gap, similar: [] })
  }
  return [...groups.values()]
}

function stemOf(title: string): string {
  const [start = title] = title.split(/[,(:]/)
  return start
    .toLowerCase()
    .replace(/[\d–+-]+( år)?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
