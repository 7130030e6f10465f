import { liveReport } from './live-report.server.ts'
import { subjectOf } from './subject-of.ts'

export const { loader, action } = liveReport(subjectOf.set)
