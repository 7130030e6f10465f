import { Page } from '#app/ui/page.tsx'

export default function ImportWorkbook() {
  return <Page title="ImportWorkbook">{null}</Page>
}
