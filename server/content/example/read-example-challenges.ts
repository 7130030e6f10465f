import { join } from 'node:path'
import { z } from 'zod'
import type { Area } from '#domain/improvements/area.ts'
import { subGoals } from '#domain/improvements/improvement.ts'
import type { Person } from '#domain/people/person.ts'
import { keyFigureId } from '../indicators/key-figure-id.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'
import type { ExampleChallenge } from './example.ts'

const line = z.string().trim().min(1)

const schema = z.strictObject({
  challenges: z.array(
    z.strictObject({
      organisation: line,
      person: line,
      keyFigure: keyFigureId,
      title: line,
      analysis: z.strictObject({
        what: line,
        forWhom: line,
        why: line,
        consequences: line,
        background: line,
        hypothesis: line,
      }),
      improvement: z.strictObject({
        title: line,
        area: line,
        subGoals: z.array(z.enum(subGoals)),
        whatWasDone: line,
        owner: line,
      }),
    }),
  ),
})

/**
 * Reads the challenges of the example organisations. What they are seen in stands in no file: it is the figures that the
 * organisations borrow.
 *
 * @throws ContentError where a person has no role in the organisation, or an area is not known.
 */
export async function readExampleChallenges(
  folder: string,
  { people, areas }: Readonly<{ people: readonly Person[]; areas: readonly Area[] }>,
): Promise<readonly ExampleChallenge[]> {
  const { file, value, lineOf } = await readYaml(join(folder, 'challenges.yaml'), schema)
  return value.challenges.map(({ organisation, person: personId, improvement, ...rest }, i) => {
    const person = people.find(({ id }) => id === personId)
    if (!person?.roles.some(({ organisationCode }) => organisationCode === organisation))
      throw new ContentError(
        file,
        lineOf(['challenges', i, 'person']),
        `"${personId}" has no role in ${organisation}`,
      )
    if (!areas.some(({ id }) => id === improvement.area))
      throw new ContentError(
        file,
        lineOf(['challenges', i, 'improvement', 'area']),
        `there is no area "${improvement.area}"`,
      )
    const { owner: ownerName, ...written } = improvement
    return { organisationCode: organisation, person, ...rest, improvement: { ...written, ownerName } }
  })
}
