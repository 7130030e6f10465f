import { join } from 'node:path'
import type { Content } from './content.ts'
import { readExample } from './example/read-example.ts'
import { readIndicatorContent } from './indicators/read-indicator-content.ts'
import { readImprovementContent } from './improvements/read-improvement-content.ts'
import { readInstrumentContent } from './instruments/read-instrument-content.ts'
import { readLibrary } from './library/read-library.ts'
import { readPoliticalItems } from './instruments/read-political-items.ts'
import { readExampleWorkbook } from './example/read-example-workbook.ts'
import { readRegister } from './organisations/read-register.ts'
import { readMeetingGuides } from './rounds/read-meeting-guides.ts'
import { readRoundOutcomes } from './rounds/read-round-outcomes.ts'
import { readRounds } from './rounds/read-rounds.ts'

/**
 * Reads and validates all content files.
 *
 * @throws ContentError at the first file that cannot be used, with file, line and reason.
 */
export async function readContent(directory: string): Promise<Content> {
  const [instrumentContent, register, improvementContent, meetingGuides] = await Promise.all([
    readInstrumentContent(directory),
    readRegister(join(directory, 'register')),
    readImprovementContent(directory),
    readMeetingGuides(directory),
  ])
  const { instruments } = instrumentContent
  const { areas, methods } = improvementContent
  const known = { organisations: register.organisations, instruments, areas, methods }
  const [rounds, example, politicalItems, indicatorContent, library] = await Promise.all([
    readRounds(directory, known),
    readExample(directory, known),
    readPoliticalItems(directory, instruments),
    readIndicatorContent(directory, register.organisations),
    readLibrary(directory, known),
  ])
  const roundOutcomes = await readRoundOutcomes(join(directory, 'round-outcomes'), {
    organisations: register.organisations,
    rounds,
  })
  return {
    ...register,
    ...instrumentContent,
    ...improvementContent,
    ...indicatorContent,
    rounds,
    roundOutcomes,
    example,
    politicalItems,
    meetingGuides,
    exampleWorkbook: await readExampleWorkbook(directory, { plan: example.plan, instruments }),
    library,
  }
}
