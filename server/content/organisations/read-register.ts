import { join } from 'node:path'
import type { County } from '#domain/organisations/county.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { SkrGroup } from '#domain/organisations/skr-group.ts'
import { checkRegister } from './check-register.ts'
import { type FictionalUnit, readFictionalUnits } from './read-fictional-units.ts'
import { readRegisterFiles, type RegisterFiles } from './read-register-files.ts'

/** The register of organisations with what its codes stand for. */
export type Register = Readonly<{
  organisations: readonly Organisation[]
  counties: readonly County[]
  skrGroups: readonly SkrGroup[]
  /** What the made-up organisations begin with. */
  fictionalUnits: readonly FictionalUnit[]
  /** By the code of a made-up organisation, that of the real one whose statistics it borrows. */
  borrowedFigures: ReadonlyMap<string, string>
}>

/**
 * Reads and checks the register of organisations in `content/register`.
 *
 * @throws ContentError with file, line and reason at the first thing that is broken or contradicts another file.
 */
export async function readRegister(folder: string): Promise<Register> {
  const files = await readRegisterFiles(folder)
  checkRegister(files)
  const { counties, 'skr-groups': skrGroups } = { ...files.counties.value, ...files.skrGroups.value }
  const otherNames = new Map(files.alsoKnownAs.value['also-known-as'].map(({ code, names }) => [code, names]))
  const organisations = [
    ...municipalitiesOf(files),
    ...regionsOf(files),
    ...otherBodiesOf(files),
    ...fictionalOf(files),
  ].map((organisation) => ({
    ...organisation,
    countyName: counties.find(({ code }) => code === organisation.countyCode)?.name.sv ?? null,
    alsoKnownAs: [...organisation.alsoKnownAs, ...(otherNames.get(organisation.code) ?? [])],
  }))
  const fictionalUnits = await readFictionalUnits(join(folder, 'fictional-units.yaml'), organisations)
  const borrowedFigures = new Map(
    files.fictional.value.fictional.map((each) => [each.code, each['figures-of']] as const),
  )
  return { organisations, counties, skrGroups, fictionalUnits, borrowedFigures }
}

const bare = {
  alsoKnownAs: [],
  countyCode: null,
  countyName: null,
  skrGroup: null,
  population: null,
  position: null,
  neighbours: [],
  parentCode: null,
  fictional: false,
} satisfies Partial<Organisation>

function municipalitiesOf({ municipalities: { value } }: RegisterFiles): Organisation[] {
  return value.municipalities.map(({ code, name, official, group, women, men, at, borders }) => ({
    ...bare,
    code,
    kind: 'municipality',
    name,
    officialName: official,
    countyCode: code.slice(0, 2),
    skrGroup: group,
    population: { women, men, year: value['population-year'] },
    position: { latitude: at[0], longitude: at[1] },
    neighbours: borders,
  }))
}

/** Regions border each other where any of their municipalities do. */
function regionsOf({ regions: { value }, municipalities }: RegisterFiles): Organisation[] {
  const bordersOf = (region: string) => {
    const inside = municipalities.value.municipalities.filter(({ code }) => code.startsWith(region))
    const across = new Set(inside.flatMap(({ borders }) => borders.map((code) => code.slice(0, 2))))
    return [...across].filter((code) => code !== region).sort()
  }
  return value.regions.map(({ code, name, women, men, at }) => ({
    ...bare,
    code,
    kind: 'region',
    name,
    officialName: name,
    countyCode: code,
    population: { women, men, year: value['population-year'] },
    position: { latitude: at[0], longitude: at[1] },
    neighbours: bordersOf(code),
  }))
}

function otherBodiesOf({ otherBodies: { value } }: RegisterFiles): Organisation[] {
  return value.bodies.map((body) => ({
    ...bare,
    code: body.code,
    kind: body.kind,
    name: body.name,
    officialName: body.official,
    alsoKnownAs: body['known-as'] ?? [],
    countyCode: body.county ?? null,
    parentCode: body['part-of'] ?? null,
  }))
}

function fictionalOf({ fictional: { value } }: RegisterFiles): Organisation[] {
  return value.fictional.map(({ code, kind, name, official, women, men }) => ({
    ...bare,
    code,
    kind,
    name,
    officialName: official,
    population: { women, men, year: value['population-year'] },
    fictional: true,
  }))
}
