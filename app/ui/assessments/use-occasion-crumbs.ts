import type { Localized } from '#domain/language/language.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'

type Place = Readonly<{
  round: Readonly<{ slug: string; name: Localized }>
  organisation: Readonly<{ code: string; name: string }>
  /** Given on the pages below the occasion's own. */
  occasion?: Readonly<{ id: string; label: string }>
}>

/** The way from the rounds down to an occasion. */
export function useOccasionCrumbs({ round, organisation, occasion }: Place) {
  const to = useAddress()
  const localized = useLocalized()
  const here = { round: round.slug, code: organisation.code }
  return [
    { href: to('rounds'), label: useTexts().common.nav.rounds },
    { href: to('round', { round: round.slug }), label: localized(round.name) },
    { href: to('participation', here), label: organisation.name },
    ...(occasion ? [{ href: to('occasion', { occasion: occasion.id }), label: occasion.label }] : []),
  ]
}
