import { readFileSync } from 'node:fs'
import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { interFiles } from '../../fonts.ts'
import { readWidths } from './font-widths.ts'
import { lightened } from './lighten.ts'

const [regular, bold] = [readFileSync(interFiles['400Regular']), readFileSync(interFiles['700Bold'])]
const estimate = estimatePageNumbersWith({ guess: true, fonts: [{ data: regular }, { data: bold }] })
const widthOf = readWidths(regular)

/**
 * Lays the pages out as Word does, with the font that lies in the file, so that contents say on which page each section
 * stands without Word asking whether it may count. No heading is numbered, so nothing is read for that.
 */
export const pageNumbers: PageNumberEstimator = (body, context) => estimate(lightened(body, widthOf), context)
