import { join } from 'node:path'
import type { Content } from './content.ts'
import { readAreas } from './read-areas.ts'
import { readRegister } from './read-register.ts'
import { readResultsChain } from './read-results-chain.ts'
import { readSubGoals } from './read-sub-goals.ts'

/** Reads and validates all content files. */
export async function readContent(directory: string): Promise<Content> {
  const [register, areas, chain, subGoals] = await Promise.all([
    readRegister(join(directory, 'register')),
    readAreas(directory),
    readResultsChain(directory),
    readSubGoals(directory),
  ])
  return {
    ...register,
    instruments: [],
    crosswalks: [],
    areas,
    chainSteps: chain.steps,
    chainSources: chain.sources,
    chainNote: chain.note,
    subGoals,
  }
}
