import { useAddress, useTexts } from '#app/ui/language.tsx'
import type { Where } from './where.server.ts'

/** The way to a challenge: organisations, the organisation, and its challenges if the page lies below them. */
export function useCrumbs({ organisation: { code, name } }: Pick<Where, 'organisation'>, below = true) {
  const { common, challenges } = useTexts()
  const to = useAddress()
  return [
    { href: to('organisations'), label: common.nav.organisations },
    { href: to('organisation', { code }), label: name },
    ...(below ? [{ href: to('challenges', { code }), label: challenges.title }] : []),
  ]
}
