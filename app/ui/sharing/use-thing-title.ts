import type { SharedThing } from '#domain/sharing/shared-thing.ts'
import { useTexts } from '../language.tsx'

/** What something that can be shared is called; a report by its kind and what tells it from others of the organisation. */
export function useThingTitle() {
  const { reportLife, sharing } = useTexts()
  const { kinds } = reportLife.list
  return ({ kind, title, report }: Pick<SharedThing, 'kind' | 'title' | 'report'>): string => {
    if (kind === 'coverage') return sharing.list.coverage
    if (kind === 'occasion') return sharing.list.occasion(title!)
    if (report === null) return title!
    const { subject } = report
    return subject.kind === 'year' ? `${kinds.year} ${subject.year}` : kinds[subject.kind]
  }
}
