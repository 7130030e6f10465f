import type { Area } from '../improvements/area.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { Library } from './library.ts'
import type { LibraryStory } from './library-story.ts'
import { nameOwner } from './name-owner.ts'
import type { PublishedCase } from './published-case.ts'

/** What a case names by id. */
export type CaseBackground = Readonly<{
  library: Pick<Library, 'reports' | 'openedOn'>
  areas: readonly Area[]
  organisations: readonly Pick<Organisation, 'code' | 'name'>[]
}>

/**
 * Tells a published case as a story, with the names of what it refers to.
 *
 * @throws Error where it names something unknown, which reading the content has already refused.
 */
export function tellCase(one: PublishedCase, background: CaseBackground): LibraryStory {
  const { library, areas, organisations } = background
  const { id, who, source, area } = one
  const owners = who.codes.map((code) => known(organisations, (each) => each.code === code, code))
  return {
    key: `case/${id}`,
    slug: id,
    kind: 'case',
    languages: ['sv', 'en'],
    title: one.title,
    organisations: owners.map(({ code, name }) => ({ code, name })),
    owner: nameOwner(
      who.name,
      owners.map(({ name }) => name),
    ),
    organisationKind: who.kind,
    unit: one.unit,
    years: one.years,
    area: known(areas, (each) => each.id === area, area),
    step: one.step,
    stepBasis: one.stepBasis,
    items: one.items,
    subGoals: one.subGoals,
    methods: [],
    problem: one.problem,
    tried: one.tried,
    happened: one.happened,
    failed: null,
    figures: one.figures,
    source: {
      report: known(library.reports, (each) => each.id === source.report, source.report),
      section: source.section,
    },
    contact: null,
    fictional: false,
    changedAt: `${library.openedOn}T00:00:00Z`,
  }
}

function known<T>(all: readonly T[], is: (each: T) => boolean, name: string): T {
  const found = all.find(is)
  if (found === undefined) throw new Error(`The library names "${name}", which is not known.`)
  return found
}
