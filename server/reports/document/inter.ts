import { readFileSync } from 'node:fs'
import { interFiles } from './fonts.ts'
import { readWidths } from './font-widths.ts'

/** The faces of the font that lies in the file. */
export const interRegular = readFileSync(interFiles['400Regular'])
export const interBold = readFileSync(interFiles['700Bold'])

/** How wide text is in them, in ems. */
export const regularWidth = readWidths(interRegular)
export const boldWidth = readWidths(interBold)
