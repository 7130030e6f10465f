import { useAddress, useTexts } from '../language.tsx'

type Named = Readonly<{ code: string; name: string }>

/** The way to the sets of an organisation. */
export function useSetCrumbs({ code, name }: Named) {
  const to = useAddress()
  return [
    { href: to('organisations'), label: useTexts().common.nav.organisations },
    { href: to('organisation', { code }), label: name },
  ]
}
