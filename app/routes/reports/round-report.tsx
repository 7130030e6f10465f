import { Page } from '#app/ui/page.tsx'

export default function RoundReport() {
  return <Page title="RoundReport">{null}</Page>
}
