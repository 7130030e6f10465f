import { z } from 'zod'
import { checkUnit } from '#domain/organisations/check-unit.ts'
import { type Organisation, type Unit, type UnitKind, unitKinds } from '#domain/organisations/organisation.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'

/** A unit of a made-up organisation, named by its name and that of the unit it stands under. */
export type FictionalUnit = Readonly<{
  organisationCode: string
  kind: UnitKind
  name: string
  under: string | null
}>

const unitsFile = z.strictObject({
  units: z.array(
    z.strictObject({
      of: z.string(),
      kind: z.enum(unitKinds),
      name: z.string().trim().min(1),
      under: z.string().optional(),
    }),
  ),
})

/**
 * Reads the units of the made-up organisations. They keep the rules that the product itself keeps.
 *
 * @throws ContentError with file, line and reason at the first that breaks one.
 */
export async function readFictionalUnits(
  path: string,
  organisations: readonly Organisation[],
): Promise<readonly FictionalUnit[]> {
  const { file, value, lineOf } = await readYaml(path, unitsFile)
  const fictional = new Set(organisations.filter((each) => each.fictional).map(({ code }) => code))
  const known: Unit[] = []
  value.units.forEach(({ of, kind, name, under = null }, i) => {
    const refuse = (field: string, reason: string) => {
      throw new ContentError(file, lineOf(['units', i, field]), reason)
    }
    if (!fictional.has(of)) refuse('of', `there is no made-up organisation ${of}`)
    // Within the file a name stands for its unit, and so it must be the only one in its organisation.
    const siblings = known.filter(({ organisationCode }) => organisationCode === of)
    if (siblings.some(({ id }) => id === name)) refuse('name', `${of} has two units called ${name}`)
    const unit: Unit = { id: name, organisationCode: of, parentId: under, kind, name }
    const problem = checkUnit(siblings, unit)
    if (problem !== null) refuse(under === null ? 'name' : 'under', `${name} under ${under}: ${problem}`)
    known.push(unit)
  })
  return known.map(({ organisationCode, kind, name, parentId: under }) => ({
    organisationCode,
    kind,
    name,
    under,
  }))
}
