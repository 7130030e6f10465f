import { Page } from '#app/ui/page.tsx'

export default function Comparison() {
  return <Page title="Comparison">{null}</Page>
}
