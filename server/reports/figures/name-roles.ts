import type { RaterCount } from '#domain/assessments/occasion-record.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** How many of each role rated, such as 2 chefer och 1 strateg. */
export function nameRoles(raters: readonly RaterCount[], language: Language): string {
  const { roleCounts } = textsIn(language).reports.participation
  return formatList(
    language,
    raters.map(({ role, count }) => roleCounts[role](count)),
  )
}
