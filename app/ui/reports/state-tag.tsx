import type { ReportState } from '#domain/reports/report.ts'
import { useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

const colours = { draft: 'neutral', review: 'info', adopted: 'success', superseded: 'neutral' } as const

/** The state of a report. */
export function StateTag({ state }: { state: ReportState }) {
  return <Tag kind={colours[state]}>{useTexts().reportLife.states[state]}</Tag>
}
