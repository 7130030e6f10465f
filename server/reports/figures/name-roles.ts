import type { RaterCount } from '#domain/assessments/occasion-record.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** How many of each role rated, such as chef 2 och strateg 1. */
export function nameRoles(raters: readonly RaterCount[], language: Language): string {
  const { common, reports } = textsIn(language)
  return formatList(
    language,
    raters.map(({ role, count }) => reports.participation.roleCount(common.roles[role], count)),
  )
}
