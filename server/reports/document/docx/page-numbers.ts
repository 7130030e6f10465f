import { readFileSync } from 'node:fs'
import { estimatePageNumbersWith } from 'docx/layout'
import { interFiles } from '../fonts.ts'

/**
 * Lays the pages out as Word does, with the font that lies in the file, so that contents say on which page each section
 * stands without Word asking whether it may update them.
 */
export const pageNumbers = estimatePageNumbersWith({
  guess: true,
  fonts: [interFiles['400Regular'], interFiles['700Bold']].map((file) => ({ data: readFileSync(file) })),
})
