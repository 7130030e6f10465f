import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { ReportKind } from '#domain/reports/report.ts'
import { interBold, interRegular, regularWidth } from '../../inter.ts'
import { textSize } from '../styles.ts'
import { lightened } from './lighten.ts'

const estimate = estimatePageNumbersWith({
  guess: true,
  fonts: [{ data: interRegular }, { data: interBold }],
})

/**
 * Lays the pages out as Word does, with the font that lies in the file, so that contents say on which page each section
 * stands without Word asking whether it may count. No heading is numbered, so nothing is read for that.
 */
export function pageNumbersOf(kind: ReportKind): PageNumberEstimator {
  return (body, context) => estimate(lightened(body, regularWidth, textSize(kind) * 10), context)
}
