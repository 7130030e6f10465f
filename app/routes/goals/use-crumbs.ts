import { useAddress, useTexts } from '#app/ui/language.tsx'

/** The way to a goal page: organisations, organisation, and its goals where the page lies below them. */
export function useCrumbs({ code, name }: Readonly<{ code: string; name: string }>, below = true) {
  const { organisations, goals } = useTexts()
  const to = useAddress()
  return [
    { href: to('organisations'), label: organisations.title },
    { href: to('organisation', { code }), label: name },
    ...(below ? [{ href: to('goals', { code }), label: goals.list.title }] : []),
  ]
}
