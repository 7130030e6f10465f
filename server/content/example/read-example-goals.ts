import { join } from 'node:path'
import { z } from 'zod'
import type { Person } from '#domain/people/person.ts'
import { keyFigureId } from '../indicators/key-figure-id.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import type { ExampleGoals } from './example.ts'

const line = z.string().trim().min(1)
const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, 'a day such as 2026-03-12, or nothing')

const schema = z.strictObject({
  organisation: line,
  person: line,
  goals: z.array(
    z.strictObject({
      keyFigure: keyFigureId,
      title: line,
      wanted: z.enum(['at-least', 'at-most']),
      target: line,
      byYear: line,
      decidedBy: line,
    }),
  ),
  coverage: z.array(
    z.tuple([z.enum(['statistic', 'goal', 'report']), line, line, z.enum(['yes', 'no']), day, day]),
  ),
})

/**
 * Reads the goals and the inventory of an example organisation.
 *
 * @throws ContentError where the person has no role in the organisation.
 */
export async function readExampleGoals(
  folder: string,
  { people }: Readonly<{ people: readonly Person[] }>,
): Promise<ExampleGoals> {
  const { file, value, lineOf } = await readYaml(join(folder, 'goals-and-coverage.yaml'), schema)
  const { organisation, goals, coverage } = value
  const person = people.find(({ id }) => id === value.person)
  if (!person?.roles.some(({ organisationCode }) => organisationCode === organisation))
    throw new ContentError(file, lineOf(['person']), `"${value.person}" has no role in ${organisation}`)
  return {
    organisationCode: organisation,
    person,
    goals: goals.map(({ keyFigure, ...written }) => ({
      keyFigure,
      draft: { ...written, targetWomen: '', targetMen: '', reason: '' },
    })),
    coverage: coverage.map(([kind, name, keptBy, individualBased, keptSince, splitSince]) => ({
      kind,
      name,
      keptBy,
      individualBased,
      keptSince,
      splitSince,
      endedOn: '',
      note: '',
    })),
  }
}
