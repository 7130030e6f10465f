import { Page } from '#app/ui/page.tsx'

export default function Instruments() {
  return <Page title="Instruments">{null}</Page>
}
