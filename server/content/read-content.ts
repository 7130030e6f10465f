import { join } from 'node:path'
import type { Content } from './content.ts'
import { readAreas } from './improvements/read-areas.ts'
import { readExample } from './example/read-example.ts'
import { readIndicatorContent } from './indicators/read-indicator-content.ts'
import { readInstrumentContent } from './instruments/read-instrument-content.ts'
import { readPoliticalItems } from './instruments/read-political-items.ts'
import { readExampleWorkbook } from './example/read-example-workbook.ts'
import { readRegister } from './organisations/read-register.ts'
import { readResultsChain } from './improvements/read-results-chain.ts'
import { readMeetingGuides } from './rounds/read-meeting-guides.ts'
import { readRoundOutcomes } from './rounds/read-round-outcomes.ts'
import { readRounds } from './rounds/read-rounds.ts'
import { readSubGoals } from './improvements/read-sub-goals.ts'

/**
 * Reads and validates all content files.
 *
 * @throws ContentError at the first file that cannot be used, with file, line and reason.
 */
export async function readContent(directory: string): Promise<Content> {
  const [instrumentContent, register, areas, chain, subGoals, meetingGuides] = await Promise.all([
    readInstrumentContent(directory),
    readRegister(join(directory, 'register')),
    readAreas(directory),
    readResultsChain(directory),
    readSubGoals(directory),
    readMeetingGuides(directory),
  ])
  const { instruments } = instrumentContent
  const known = { organisations: register.organisations, instruments, areas }
  const [rounds, example, politicalItems, indicatorContent] = await Promise.all([
    readRounds(directory, known),
    readExample(directory, known),
    readPoliticalItems(directory, instruments),
    readIndicatorContent(directory, register.organisations),
  ])
  const roundOutcomes = await readRoundOutcomes(join(directory, 'round-outcomes'), {
    organisations: register.organisations,
    rounds,
  })
  const exampleWorkbook = await readExampleWorkbook(directory, { plan: example.plan, instruments })
  return {
    ...register,
    ...instrumentContent,
    ...indicatorContent,
    rounds,
    roundOutcomes,
    example,
    politicalItems,
    meetingGuides,
    exampleWorkbook,
    areas,
    chainSteps: chain.steps,
    chainSources: chain.sources,
    chainNote: chain.note,
    subGoals,
  }
}
