import type { Observation } from '#domain/indicators/observation.ts'
import type { Content } from '#server/content/content.ts'
import { readStarterFigures } from '#server/content/indicators/read-starter-figures.ts'
import type { Fault } from '#server/sources/kolada/fake/fault.ts'
import { type FakeKolada, startFakeKolada } from '#server/sources/kolada/fake/start-fake-kolada.ts'
import { toFakeData } from '#server/sources/kolada/fake/to-fake-data.ts'

type Order = Readonly<{
  port: number
  faults: readonly Fault[]
  onAnswer: (method: string, path: string, status: number) => void
}>

/**
 * Serves the figures that come with the product in the shapes of Kolada's interface, on the own machine: for those who
 * work without network. They are real figures, so that whoever fetches them gets nothing made up.
 */
export async function serveFakeKolada(
  { starter, organisations, similarMunicipalities }: Content,
  { port, faults, onAnswer }: Order,
): Promise<FakeKolada> {
  const observations: Observation[] = []
  for await (const some of readStarterFigures(starter)) observations.push(...some)
  const data = toFakeData({
    keyFigures: starter.keyFigures,
    observations,
    organisations,
    similar: similarMunicipalities,
    changedOn: starter.gatheredAt.slice(0, 10),
  })
  const fake = await startFakeKolada({ data, port, onAnswer })
  fake.setFaults(faults)
  return fake
}
