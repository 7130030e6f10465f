import type { RegisterFiles } from './read-register-files.ts'
import { ContentError, type ContentFile } from '../yaml/read-yaml.ts'

/**
 * Checks what no single file can: that codes are unique, that what they point at exists, that borders are known from
 * both sides, and that each region has as many women and men as its municipalities together.
 *
 * @throws ContentError at the first thing that does not hold.
 */
export function checkRegister(files: RegisterFiles): void {
  checkCodes(files)
  checkReferences(files)
  checkBorders(files)
  checkSums(files)
}

function demand(
  holds: boolean,
  file: ContentFile<unknown>,
  path: readonly PropertyKey[],
  reason: string,
): void {
  if (!holds) throw new ContentError(file.file, file.lineOf(path), reason)
}

function checkCodes({
  counties,
  skrGroups,
  municipalities,
  regions,
  otherBodies,
  fictional,
}: RegisterFiles): void {
  const lists = [
    [counties, 'counties', counties.value.counties],
    [skrGroups, 'skr-groups', skrGroups.value['skr-groups']],
    [municipalities, 'municipalities', municipalities.value.municipalities],
    [regions, 'regions', regions.value.regions],
    [otherBodies, 'bodies', otherBodies.value.bodies],
    [fictional, 'fictional', fictional.value.fictional],
  ] as const
  for (const [file, list, rows] of lists) {
    const seen = new Set<string>()
    rows.forEach(({ code }, i) => {
      demand(!seen.has(code), file, [list, i, 'code'], `the code ${code} stands twice`)
      seen.add(code)
    })
  }
}

function checkReferences(files: RegisterFiles): void {
  const { municipalities, regions, otherBodies, fictional, alsoKnownAs } = files
  const counties = codesOf(files.counties.value.counties)
  const groups = codesOf(files.skrGroups.value['skr-groups'])
  const organisations = codesOf([
    ...municipalities.value.municipalities,
    ...regions.value.regions,
    ...otherBodies.value.bodies,
    ...fictional.value.fictional,
  ])
  municipalities.value.municipalities.forEach(({ code, group }, i) => {
    const county = code.slice(0, 2)
    demand(
      counties.has(county),
      municipalities,
      ['municipalities', i, 'code'],
      `there is no county ${county}`,
    )
    demand(
      groups.has(group),
      municipalities,
      ['municipalities', i, 'group'],
      `there is no SKR group ${group}`,
    )
  })
  regions.value.regions.forEach(({ code }, i) => {
    demand(counties.has(code), regions, ['regions', i, 'code'], `there is no county ${code}`)
  })
  otherBodies.value.bodies.forEach(({ county = null, 'part-of': whole = null }, i) => {
    const knownCounty = county === null || counties.has(county)
    demand(knownCounty, otherBodies, ['bodies', i, 'county'], `there is no county ${county}`)
    const knownWhole = whole === null || organisations.has(whole)
    demand(knownWhole, otherBodies, ['bodies', i, 'part-of'], `there is no organisation ${whole}`)
  })
  alsoKnownAs.value['also-known-as'].forEach(({ code }, i) => {
    const path = ['also-known-as', i, 'code']
    demand(organisations.has(code), alsoKnownAs, path, `there is no organisation ${code}`)
  })
}

function codesOf(rows: readonly { code: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ code }) => code))
}

function checkBorders({ municipalities: file }: RegisterFiles): void {
  const rows = file.value.municipalities
  const bordersOf = new Map(rows.map(({ code, borders }) => [code, borders]))
  rows.forEach(({ code, borders }, i) =>
    borders.forEach((other, j) => {
      const path = ['municipalities', i, 'borders', j]
      demand(other !== code, file, path, `${code} borders itself`)
      demand(borders.indexOf(other) === j, file, path, `${code} borders ${other} twice`)
      demand(bordersOf.has(other), file, path, `there is no municipality ${other}`)
      const mutual = bordersOf.get(other)?.includes(code) === true
      demand(mutual, file, path, `${code} borders ${other}, but ${other} does not border ${code}`)
    }),
  )
}

function checkSums({ municipalities, regions }: RegisterFiles): void {
  const year = regions.value['population-year']
  const sameYear = year === municipalities.value['population-year']
  demand(sameYear, regions, ['population-year'], 'the municipalities are counted in another year')
  regions.value.regions.forEach(({ code, name, ...region }, i) => {
    const inside = municipalities.value.municipalities.filter((row) => row.code.startsWith(code))
    for (const sex of ['women', 'men'] as const) {
      const sum = inside.reduce((total, row) => total + row[sex], 0)
      const reason = `${name} has ${region[sex]} ${sex}, but its municipalities together ${sum}`
      demand(sum === region[sex], regions, ['regions', i, sex], reason)
    }
  })
}
