import { Page } from '#app/ui/page.tsx'

export default function Instrument() {
  return <Page title="Instrument">{null}</Page>
}
