import { join } from 'node:path'
import type { Content } from '../content.ts'
import { readCrosswalks } from './read-crosswalks.ts'
import { readInstruments } from './read-instruments.ts'
import { readModelRules } from './read-model-rules.ts'
import { readReferenceMeans } from './read-reference-means.ts'

/** The content around self-assessments, which can be read and checked by itself. */
export type InstrumentContent = Pick<Content, 'instruments' | 'crosswalks' | 'modelRules' | 'referenceMeans'>

/**
 * Reads the instruments and what hangs on them: crosswalks, rules and published means.
 *
 * @throws ContentError at the first file that cannot be used, with file, line and reason.
 */
export async function readInstrumentContent(directory: string): Promise<InstrumentContent> {
  const instruments = await readInstruments(join(directory, 'instruments'))
  const [crosswalks, modelRules, referenceMeans] = await Promise.all([
    readCrosswalks(join(directory, 'crosswalks'), instruments),
    readModelRules(join(directory, 'rules')),
    readReferenceMeans(join(directory, 'reference-means'), instruments),
  ])
  return { instruments, crosswalks, modelRules, referenceMeans }
}
