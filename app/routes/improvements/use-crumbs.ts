import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import type { Where } from './where.server.ts'

/** The way to an improvement page: rounds, round, organisation, and its improvements if the page lies below them. */
export function useCrumbs({ round, organisation }: Where, below = true) {
  const { common, improvements } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const participation = { round: round.slug, code: organisation.code }
  return [
    { href: to('rounds'), label: common.nav.rounds },
    { href: to('round', { round: round.slug }), label: localized(round.name) },
    { href: to('participation', participation), label: organisation.name },
    ...(below ? [{ href: to('improvements', participation), label: improvements.title }] : []),
  ]
}
