import type { Organisation } from '../organisations/organisation.ts'
import { chooseFigure } from './choose-figure.ts'
import type { LibraryEntry } from './library-entry.ts'
import { nameOwner } from './name-owner.ts'
import type { PublishedCase } from './published-case.ts'
import { showsOutcome } from './read-figure.ts'

/** A published case as it stands in the index of the library. */
export function caseEntry(one: PublishedCase, organisations: readonly Organisation[]): LibraryEntry {
  const { id, title, problem, tried, happened, who, unit, figures } = one
  return {
    card: {
      key: `case/${id}`,
      slug: id,
      kind: 'case',
      title,
      summary: happened ?? problem ?? tried,
      languages: ['sv', 'en'],
      area: one.area,
      step: one.step,
      stepBasis: one.stepBasis,
      subGoals: one.subGoals,
      items: one.items.map(({ instrumentId, item }) => `${instrumentId}:${item}`),
      methods: [],
      organisations: who.codes,
      organisationKind: who.kind,
      owner: nameOwner(
        who.name,
        who.codes.flatMap((code) => organisations.find((each) => each.code === code)?.name ?? []),
      ),
      years: one.years,
      figure: chooseFigure(figures),
    },
    organisationCode: null,
    publishedOn: null,
    hasChanged: (one.step === 'outcome' || one.step === 'societal-effect') && showsOutcome(figures),
    keywords: one.keywords,
    body: [problem, tried, happened, unit, ...figures.flatMap(({ what, note }) => [what, note])].filter(
      (text) => text !== null,
    ),
  }
}
