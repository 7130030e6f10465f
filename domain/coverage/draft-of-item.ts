import type { CoverageDraft } from './check-coverage-item.ts'
import type { CoverageContent } from './coverage-item.ts'

/** An item as form and file hold it; checking it gives back the same item. */
export function draftOfItem(item: CoverageContent): CoverageDraft {
  const { kind, name, keptBy, individualBased, keptSince, splitSince, endedOn, note } = item
  return {
    kind,
    name,
    keptBy,
    individualBased: individualBased ? 'yes' : 'no',
    keptSince,
    splitSince: splitSince ?? '',
    endedOn: endedOn ?? '',
    note,
  }
}

/** An empty form. */
export const emptyDraft: CoverageDraft = {
  kind: 'statistic',
  name: '',
  keptBy: '',
  individualBased: '',
  keptSince: '',
  splitSince: '',
  endedOn: '',
  note: '',
}
