import type { Localized } from '#domain/language/language.ts'
import { type Texts, textsIn } from '#texts/texts.ts'
import { type Figure, figure, type Origin, units } from '../document/figure.ts'
import { inBoth } from '../document/in-both.ts'
import { improvementsOrigin } from '../figures/chain-figures.ts'
import { originOf } from '../figures/occasion-figures.ts'
import type { YearImprovements } from './year-improvements.ts'
import type { YearMeetings } from './year-meetings.ts'
import type { YearOccasions } from './year-occasions.ts'

/** What is counted of a year. */
export type YearCount = keyof Texts['yearReport']['counts']

/**
 * The year in numbers, in the order of the report. `empty`: no self-assessment and no improvement of the year is entered;
 * then no zeros are shown, since nothing entered is something else than nothing done.
 */
export type YearSummary = Readonly<{ counts: Readonly<Record<YearCount, Figure>>; empty: boolean }>

type Parts = Readonly<{ meetings: YearMeetings; occasions: YearOccasions; improvements: YearImprovements }>

/** Counts meetings, self-assessments, improvements and results of the year. A zero is a true zero of what is entered. */
export function buildSummary({ meetings, occasions, improvements }: Parts): YearSummary {
  const active = improvements.active.map(({ entry }) => entry)
  const results = active.flatMap((entry) => entry.results)
  const begun = improvements.active.filter(({ state }) => state.startsWith('begun'))
  const fromImprovements = improvementsOrigin(active.map(({ improvement }) => improvement))
  const count = (what: YearCount, value: number, unit: Localized, origin: Origin) =>
    figure({
      id: `year/${what}`,
      label: said((t) => t.counts[what]),
      value,
      n: 1,
      nOf: 'organisations',
      unit,
      origin,
    })
  const participation: Origin = {
    kind: 'participation',
    refs: meetings.rounds.map(({ round }) => round.slug),
    text: inBoth((t) => t.fromParticipation),
  }
  const fromOccasions = { ...originOf(...occasions.inYear), text: said((t) => t.fromOccasions) }
  const withResults = active.filter((entry) => entry.results.length > 0)
  const measured = results.filter(({ change }) => change !== null)
  const { improvements: ofImprovements, results: ofResults } = units
  const counts = {
    meetings: count(
      'meetings',
      meetings.held,
      said((t) => t.meetingsUnit),
      participation,
    ),
    assessments: count('assessments', occasions.inYear.length, units.occasions, fromOccasions),
    begun: count('begun', begun.length, ofImprovements, fromImprovements),
    withResults: count('withResults', withResults.length, ofImprovements, fromImprovements),
    results: count('results', results.length, ofResults, fromImprovements),
    measured: count('measured', measured.length, ofResults, fromImprovements),
  }
  const entered = active.length + occasions.inYear.length + occasions.underWay.length
  return { counts, empty: entered === 0 }
}

function said(write: (words: Texts['yearReport']) => string): Localized {
  return { sv: write(textsIn('sv').yearReport), en: write(textsIn('en').yearReport) }
}
