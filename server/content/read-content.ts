import { join } from 'node:path'
import type { Content } from './content.ts'
import { readAreas } from './read-areas.ts'
import { readCrosswalks } from './read-crosswalks.ts'
import { readExample } from './read-example.ts'
import { readInstruments } from './read-instruments.ts'
import { readModelRules } from './read-model-rules.ts'
import { readReferenceMeans } from './read-reference-means.ts'
import { readRegister } from './read-register.ts'
import { readResultsChain } from './read-results-chain.ts'
import { readRounds } from './read-rounds.ts'
import { readSubGoals } from './read-sub-goals.ts'

/**
 * Reads and validates all content files.
 *
 * @throws ContentError at the first file that cannot be used, with file, line and reason.
 */
export async function readContent(directory: string): Promise<Content> {
  const instruments = await readInstruments(join(directory, 'instruments'))
  const [crosswalks, modelRules, referenceMeans, register, areas, chain, subGoals] = await Promise.all([
    readCrosswalks(join(directory, 'crosswalks'), instruments),
    readModelRules(join(directory, 'rules', 'modellkommun.yaml')),
    readReferenceMeans(join(directory, 'reference-means'), instruments),
    readRegister(join(directory, 'register')),
    readAreas(directory),
    readResultsChain(directory),
    readSubGoals(directory),
  ])
  const known = { organisations: register.organisations, instruments, areas }
  const [rounds, example] = await Promise.all([readRounds(directory, known), readExample(directory, known)])
  return {
    ...register,
    instruments,
    crosswalks,
    modelRules,
    referenceMeans,
    rounds,
    example,
    areas,
    chainSteps: chain.steps,
    chainSources: chain.sources,
    chainNote: chain.note,
    subGoals,
  }
}
