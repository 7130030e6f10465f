import { liveReportFile } from './live-report-file.server.ts'
import { subjectOf } from './subject-of.ts'

export const loader = liveReportFile(subjectOf.set)
