import { useAddress, useTexts } from '../language.tsx'

/** The pages of an organisation that others lie below. */
type Above = 'sets' | 'challenges' | 'goals' | 'coverage' | 'examples'

/** The way to a page of an organisation: organisations, the organisation, and the page that it lies below. */
export function useOrganisationCrumbs(
  { code, name }: Readonly<{ code: string; name: string }>,
  above?: Above,
) {
  const { common, sets, challenges, goals, coverage, examples } = useTexts()
  const to = useAddress()
  const titles: Record<Above, string> = {
    sets: sets.title,
    challenges: challenges.title,
    goals: goals.list.title,
    coverage: coverage.title,
    examples: examples.title,
  }
  return [
    { href: to('organisations'), label: common.nav.organisations },
    { href: to('organisation', { code }), label: name },
    ...(above ? [{ href: to(above, { code }), label: titles[above] }] : []),
  ]
}
