import { basename, join } from 'node:path'
import type { Library } from '#domain/library/library.ts'
import type { CaseOwner, PublishedCase } from '#domain/library/published-case.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { type CaseEntry, type CasesFile, casesSchema } from './case-schema.ts'
import { checkCase, type KnownToLibrary } from './check-case.ts'
import { readReports } from './read-reports.ts'

/**
 * Reads the opening stock of the library: the reports, and the cases taken from them, one file an area.
 *
 * @throws ContentError at the first file that cannot be used, or that names something unknown.
 */
export async function readLibrary(directory: string, known: KnownToLibrary): Promise<Library> {
  const folder = join(directory, 'library')
  const { openedOn, reports, checklist, linksNote } = await readReports(folder, known.instruments)
  const files = await readYamlFolder(join(folder, 'cases'), casesSchema)
  checkNames(files, known)
  const cases = files.flatMap((file) =>
    file.value.cases.map((one, i) => {
      checkCase(file, i, { ...known, reports, checklist })
      return toCase(one, file.value.area, checklist.id, known.organisations)
    }),
  )
  const place = new Map(known.areas.map(({ id }, i) => [id, i]))
  return {
    openedOn,
    reports,
    cases: cases.toSorted((a, b) => place.get(a.area)! - place.get(b.area)!),
    linksNote,
  }
}

function checkNames(files: readonly ContentFile<CasesFile>[], { areas }: KnownToLibrary): void {
  const ids = new Set<string>()
  for (const file of files) {
    const { area, cases } = file.value
    if (!areas.some(({ id }) => id === area)) refuse(file, ['area'], `there is no area "${area}"`)
    if (basename(file.file, '.yaml') !== area)
      refuse(file, ['area'], `the cases of "${area}" belong in ${area}.yaml`)
    cases.forEach(({ id }, i) => {
      if (ids.has(id)) refuse(file, ['cases', i, 'id'], `the case "${id}" stands there twice`)
      ids.add(id)
    })
  }
}

function toCase(
  { who, items, ...rest }: CaseEntry,
  area: string,
  instrumentId: string,
  organisations: readonly Organisation[],
): PublishedCase {
  return {
    ...rest,
    area,
    who: toOwner(who, organisations),
    items: items.map((item) => ({ instrumentId, item })),
  }
}

function toOwner({ codes, name, kind }: CaseEntry['who'], organisations: readonly Organisation[]): CaseOwner {
  const kinds = new Set(organisations.filter((one) => codes.includes(one.code)).map((one) => one.kind))
  const [first] = kinds
  return { codes, name, kind: kind ?? (kinds.size === 1 ? first! : 'several') }
}
