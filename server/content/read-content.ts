import type { Content } from './content.ts'
import { readAreas } from './read-areas.ts'
import { readResultsChain } from './read-results-chain.ts'
import { readSubGoals } from './read-sub-goals.ts'

/** Reads and validates all content files. */
export async function readContent(directory: string): Promise<Content> {
  const [areas, chain, subGoals] = await Promise.all([
    readAreas(directory),
    readResultsChain(directory),
    readSubGoals(directory),
  ])
  return {
    instruments: [],
    crosswalks: [],
    areas,
    chainSteps: chain.steps,
    chainSources: chain.sources,
    chainNote: chain.note,
    subGoals,
  }
}
