import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import type { Where } from './where.server.ts'

/**
 * The way to an improvement page, by the round or, outside every round, by the organisation; with its improvements if
 * the page lies below them.
 */
export function useCrumbs({ round, organisation }: Where, below = true) {
  const { common, improvements } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const own = useOrganisationCrumbs(organisation)
  const { list } = useListAddresses({ round, organisation })
  const way = round
    ? [
        { href: to('rounds'), label: common.nav.rounds },
        { href: to('round', { round: round.slug }), label: localized(round.name) },
        {
          href: to('participation', { round: round.slug, code: organisation.code }),
          label: organisation.name,
        },
      ]
    : own
  return [...way, ...(below ? [{ href: list, label: improvements.title }] : [])]
}

/** Where the list stands that an improvement belongs to, and where one more is added to it. */
export function useListAddresses({ round, organisation: { code } }: Pick<Where, 'round' | 'organisation'>) {
  const to = useAddress()
  if (round === null) return { list: to('ownImprovements', { code }), add: to('newOwnImprovement', { code }) }
  const participation = { round: round.slug, code }
  return { list: to('improvements', participation), add: to('newImprovement', participation) }
}
