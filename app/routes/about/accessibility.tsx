import { Page } from '#app/ui/page.tsx'

export default function Accessibility() {
  return <Page title="Accessibility">{null}</Page>
}
