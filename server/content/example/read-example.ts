import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Area } from '#domain/improvements/area.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import type { Method } from '#domain/worksheets/method.ts'
import { checkActivity } from './check-activity.ts'
import { checkRound, type KnownToRounds } from '../rounds/check-round.ts'
import type { Example } from './example.ts'
import { type ActivityFile, activitySchema, peopleSchema, type PeopleFile } from './example-schema.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { ContentError, type ContentFile, readYaml } from '../yaml/read-yaml.ts'
import { roundSchema, toRoundPlan } from '../rounds/round-schema.ts'
import { readEarlierRound } from './read-earlier-round.ts'
import { readExampleChallenges } from './read-example-challenges.ts'
import { readOwnExample } from './read-own-example.ts'
import { readExampleGoals } from './read-example-goals.ts'
import { readExampleMeasures } from './read-example-measures.ts'
import { toExampleImprovement, toExampleOccasion } from './to-activity.ts'

/** Roles that are held in a round, not only in an organisation. */
const roundRoles: ReadonlySet<Role> = new Set(['mentor', 'coordinator'])

/**
 * Reads the example round of `example/`: the round, its people, and one file of activity per organisation.
 *
 * @throws ContentError at the first file that cannot be used, or that the product itself could not have made.
 */
export async function readExample(
  directory: string,
  known: KnownToRounds & Readonly<{ areas: readonly Area[]; methods: readonly Method[] }>,
): Promise<Example> {
  const folder = join(directory, 'example')
  const roundFile = await readYaml(join(folder, 'round.yaml'), roundSchema)
  checkRound(roundFile, known, true)
  const plan = toRoundPlan(roundFile.value, 'example')
  const peopleFile = await readYaml(join(folder, 'people.yaml'), peopleSchema)
  checkPeople(peopleFile, plan, known)
  const people = peopleFile.value.people.map((entry) => toPerson(entry, plan.round.slug))
  const names = (await readdir(folder)).filter((name) => name.startsWith('activity-')).toSorted()
  const files = await Promise.all(names.map((name) => readYaml(join(folder, name), activitySchema)))
  for (const file of files) checkActivity(file, { ...known, plan, people })
  const placeOf = ({ organisation, circle }: ActivityFile) => ({
    roundSlug: plan.round.slug,
    organisationCode: organisation,
    circle,
  })
  const improvements = files.flatMap(({ value }) =>
    value.improvements.map((entry) => toExampleImprovement(entry, placeOf(value), people)),
  )
  return {
    plan,
    people,
    stepIn: peopleFile.value.people.filter(({ stepIn }) => stepIn).map(({ id }) => id),
    occasions: files.flatMap(({ value }) =>
      value.occasions.map((entry) =>
        toExampleOccasion(entry, placeOf(value), { people, instruments: known.instruments }),
      ),
    ),
    improvements,
    measures: await readExampleMeasures(folder, { improvements }),
    earlier: await readEarlierRound(folder, known),
    challenges: await readExampleChallenges(folder, { people, areas: known.areas }),
    goals: await readExampleGoals(folder, { people }),
    own: await readOwnExample(folder, { people }),
  }
}

/** The example people act in the example round, but for strategists, who may be in any organisation of the register. */
function checkPeople(
  file: ContentFile<PeopleFile>,
  plan: RoundPlan,
  { organisations }: Pick<KnownToRounds, 'organisations'>,
): void {
  const { people } = file.value
  const twice = findRepeated(people.map(({ id }) => id))
  if (twice >= 0)
    throw new ContentError(file.file, file.lineOf(['people', twice]), 'the person stands there twice')
  for (const [i, { organisation, role }] of people.entries()) {
    const takesPart = plan.participations.some(({ organisationCode }) => organisationCode === organisation)
    if (takesPart || (organisation === null && role === 'coordinator')) continue
    if (role === 'strategist' && organisations.some(({ code }) => code === organisation)) continue
    throw new ContentError(
      file.file,
      file.lineOf(['people', i, 'organisation']),
      `"${organisation}" does not take part in the example round`,
    )
  }
}

function toPerson(
  { id, name, role, organisation: organisationCode }: PeopleFile['people'][number],
  slug: string,
): Person {
  const roundSlug = roundRoles.has(role) ? slug : null
  return { id, name, example: true, roles: [{ role, organisationCode, roundSlug }] }
}
