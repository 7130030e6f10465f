import { useAddress, useTexts } from '#app/ui/language.tsx'

/** The way to a page about coverage: organisations, organisation, and the meter where the page lies below it. */
export function useCrumbs({ code, name }: Readonly<{ code: string; name: string }>, below = true) {
  const { organisations, coverage } = useTexts()
  const to = useAddress()
  return [
    { href: to('organisations'), label: organisations.title },
    { href: to('organisation', { code }), label: name },
    ...(below ? [{ href: to('coverage', { code }), label: coverage.title }] : []),
  ]
}
