import type { Cycle } from '#domain/cycles/cycle.ts'
import type { ExampleBackground } from '#domain/examples/fill-example.ts'
import type { Database } from '#server/context.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { listWorksheets } from '#server/store/worksheets/list-worksheets.ts'

/**
 * What else is known of the work with an improvement: the methods that were used, by its cycles and worksheets, and what
 * was tried and given up.
 */
export async function backgroundOf(db: Database, improvementId: string): Promise<ExampleBackground> {
  const [cycles, worksheets] = await Promise.all([
    listCycles(db, { improvementIds: [improvementId] }),
    listWorksheets(db, { improvementId }),
  ])
  const methods = [...(cycles.length > 0 ? ['pdsa'] : []), ...worksheets.map(({ method }) => method)]
  return { methods: [...new Set(methods)], abandoned: cycles.flatMap(tellAbandoned) }
}

function tellAbandoned({ title, act }: Cycle): readonly string[] {
  return act?.decision === 'abandon' ? [`${title}: ${act.because}`] : []
}
