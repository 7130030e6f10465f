import { UserError } from '#server/errors.ts'
import type { IncomingObservation } from '#server/warehouse/incoming/incoming.ts'
import { addressOfData } from './addresses.ts'
import { type KoladaRecord, recordSchema } from './answer-schemas.ts'
import { type Fetching, fetchPages, forgetPages } from './fetch-pages.ts'
import type { Question } from './plan-questions.ts'
import { toObservation } from './to-observation.ts'

/**
 * Fetches the answer to one question.
 *
 * @throws UserError `kolada-answer` where it holds something that was not asked for, or says two things of the same.
 */
export async function fetchFigures(fetching: Fetching, question: Question): Promise<IncomingObservation[]> {
  const first = addressOfData(fetching.kolada.base, question)
  const { items, pages } = await fetchPages(fetching, first, recordSchema)
  const asked = { keyFigures: new Set(question.keyFigures), areas: new Set(question.areas) }
  const seen = new Map<string, string>()
  const observations: IncomingObservation[] = []
  for (const record of items) {
    const name = `${record.kpi} ${record.municipality} ${record.period}`
    const doubt = judge(record, { asked, before: seen.get(name) })
    if (doubt !== null) {
      await forgetPages(fetching, pages)
      throw UserError.of('kolada-answer', { path: first, problem: { kind: doubt, found: name } }, 503)
    }
    // Pages may overlap when something was published while we were turning them.
    if (!seen.has(name)) observations.push(toObservation(record, { changesOnly: question.since !== null }))
    seen.set(name, printOf(record))
  }
  return observations
}

type Judging = Readonly<{
  asked: Readonly<Record<'keyFigures' | 'areas', ReadonlySet<string>>>
  before: string | undefined
}>

function judge(record: KoladaRecord, { asked, before }: Judging): 'not-asked-for' | 'contradiction' | null {
  if (!asked.keyFigures.has(record.kpi) || !asked.areas.has(record.municipality)) return 'not-asked-for'
  return before !== undefined && before !== printOf(record) ? 'contradiction' : null
}

/** The values of a record in an order of their own. */
function printOf({ values }: KoladaRecord): string {
  return values
    .map(({ gender, value, status, isdeleted }) => JSON.stringify([gender, value, status, isdeleted]))
    .toSorted()
    .join()
}
