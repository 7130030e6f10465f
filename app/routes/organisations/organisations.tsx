import { Page } from '#app/ui/page.tsx'

export default function Organisations() {
  return <Page title="Organisations">{null}</Page>
}
