import type { Localized } from '#domain/language/language.ts'
import { chainSteps } from '#domain/improvements/improvement.ts'
import type { LibraryFacet } from '#domain/library/library-facets.ts'
import type { Context } from '#server/context.ts'

/** The values of a facet that content has names for, in the order they are shown. */
export type FacetNames = Readonly<
  Record<Exclude<LibraryFacet, 'kind' | 'size'>, readonly Readonly<{ value: string; name: Localized }>[]>
>

/**
 * What the values of the facets are called: areas, steps with their number, sub-goals, and the statements of every
 * checklist, those of the latest first.
 */
export function listFacetNames({ content }: Context): FacetNames {
  const latestFirst = content.instruments.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
  return {
    area: content.areas.map(({ id, name }) => ({ value: id, name })),
    step: content.chainSteps.map(({ step, name }) => {
      const number = chainSteps.indexOf(step) + 1
      return { value: step, name: { sv: `${number}. ${name.sv}`, en: `${number}. ${name.en}` } }
    }),
    'sub-goal': content.subGoals.map(({ id, name }) => ({ value: id, name })),
    item: latestFirst.flatMap(({ id, items, version }) =>
      items.map(({ number, title }) => ({
        value: `${id}:${number}`,
        name: { sv: `${version}: ${number}. ${title.sv}`, en: `${version}: ${number}. ${title.en}` },
      })),
    ),
    method: content.methods.map(({ id, name }) => ({ value: id, name })),
  }
}
