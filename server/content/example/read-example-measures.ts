import { join } from 'node:path'
import { z } from 'zod'
import { checkMeasure } from '#domain/measures/check-measure.ts'
import type { MeasureContent, MeasurePoint } from '#domain/measures/measure.ts'
import { readPointsTable } from '#domain/measures/read-points-table.ts'
import { day, text } from '../yaml/fields.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import type { ExampleImprovement, ExampleMeasure } from './example.ts'

const schema = z.strictObject({
  measures: z.array(
    z.strictObject({
      organisation: text,
      improvement: text,
      created: day,
      name: text,
      kind: text,
      unit: z.string(),
      of: text,
      every: text,
      better: text,
      source: text,
      baselineEnd: z.string(),
      /** As somebody would paste it. */
      table: z.string(),
    }),
  ),
})

/** Whatever stands in the example has been, as far as the example goes. */
const endOfTime = '9999-12-31'

/**
 * Reads what example improvements follow over time.
 *
 * @throws ContentError where there is no such improvement, or where the product itself would not have saved it.
 */
export async function readExampleMeasures(
  folder: string,
  { improvements }: Readonly<{ improvements: readonly ExampleImprovement[] }>,
): Promise<readonly ExampleMeasure[]> {
  const { file, value, lineOf } = await readYaml(join(folder, 'measures.yaml'), schema)
  return value.measures.map(({ organisation, improvement, created, table, ...draft }, i) => {
    const refuse = (field: string, reason: string): never => {
      throw new ContentError(file, lineOf(['measures', i, field]), reason)
    }
    const isThere = improvements.some(
      ({ improvement: one }) => one.organisationCode === organisation && one.title === improvement,
    )
    if (!isThere) refuse('improvement', `${organisation} has no improvement "${improvement}"`)
    const checked = checkMeasure(draft, { today: endOfTime, fixed: null })
    const [wrong] = checked.problems
    const measure = checked.value ?? refuse(wrong?.field ?? 'name', wrong?.code ?? '')
    const points = readTable(measure, table, (reason) => refuse('table', reason))
    return { organisationCode: organisation, improvement, measure, created, points }
  })
}

function readTable(
  measure: MeasureContent,
  table: string,
  refuse: (reason: string) => never,
): readonly MeasurePoint[] {
  const read = readPointsTable(table, { measure, language: 'sv', today: endOfTime, swap: false })
  if (read.kind !== 'read') return refuse(read.kind)
  const [problem] = read.problems
  return problem === undefined ? read.points : refuse(`row ${problem.line}: ${problem.code}`)
}
