import type { RaterComparison } from '#domain/assessments/compare-raters.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { notice } from '../document/blocks.ts'
import type { Notice } from '../document/document.ts'
import type { HistoryOccasion } from './level-history.ts'

/** Warns where the raters are not the same in number or role as last time, or where that is not known. */
export function ratersNotices(occasions: readonly HistoryOccasion[], language: Language): readonly Notice[] {
  return occasions.flatMap(({ name, raters }, i) => {
    const previous = occasions[i - 1]
    if (previous === undefined || raters === null) return []
    const text = warning(raters, name[language], previous.name[language], language)
    return text === null ? [] : [notice(text)]
  })
}

function warning(
  raters: RaterComparison,
  occasion: string,
  previous: string,
  language: Language,
): string | null {
  const { common, reports } = textsIn(language)
  const t = reports.assessment
  switch (raters.kind) {
    case 'same':
      return null
    case 'unknown':
      return t.ratersUnknown(occasion, previous)
    case 'changed': {
      const roles = raters.roles.map(({ role, before, now }) =>
        t.roleChanged(common.roles[role], before, now),
      )
      const { before, now } = raters
      return t.ratersChanged({ occasion, previous, before, now, roles: roles.join(' ') })
    }
  }
}
