import type { Content } from '../content.ts'
import { readMethods } from '../methods/read-methods.ts'
import { readAreas } from './read-areas.ts'
import { readCharter } from './read-charter.ts'
import { readResultsChain } from './read-results-chain.ts'
import { readSdgGoals } from './read-sdg-goals.ts'
import { readSubGoals } from './read-sub-goals.ts'

type ImprovementContent = Pick<
  Content,
  'areas' | 'chainSteps' | 'chainSources' | 'chainNote' | 'subGoals' | 'sdg' | 'charter' | 'methods'
>

/**
 * Reads what improvements are made in, come to and bear on.
 *
 * @throws ContentError at the first file that cannot be used, with file, line and reason.
 */
export async function readImprovementContent(directory: string): Promise<ImprovementContent> {
  const [areas, chain, subGoals, sdg, charter, methods] = await Promise.all([
    readAreas(directory),
    readResultsChain(directory),
    readSubGoals(directory),
    readSdgGoals(directory),
    readCharter(directory),
    readMethods(directory),
  ])
  const { steps: chainSteps, sources: chainSources, note: chainNote } = chain
  return { areas, chainSteps, chainSources, chainNote, subGoals, sdg, charter, methods }
}
