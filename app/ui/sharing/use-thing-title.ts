import type { NamedThing } from '#domain/sharing/shared-thing.ts'
import { useLocalized, useTexts } from '../language.tsx'

/**
 * What something that can be shared is called; a self-assessment with its level, a report by its kind and what tells it
 * from others of the organisation.
 */
export function useThingTitle() {
  const { reportLife, sharing } = useTexts()
  const { kinds } = reportLife.list
  const localized = useLocalized()
  return ({
    kind,
    title,
    report,
    level,
  }: Pick<NamedThing, 'kind' | 'title' | 'report' | 'level'>): string => {
    if (kind === 'coverage') return sharing.list.coverage
    if (kind === 'occasion')
      return sharing.list.occasion([title!, ...(level ? [localized(level)] : [])].join(', '))
    if (report === null) return title!
    const { subject } = report
    return subject.kind === 'year' ? `${kinds.year} ${subject.year}` : kinds[subject.kind]
  }
}
