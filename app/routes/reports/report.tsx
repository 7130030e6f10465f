import { Page } from '#app/ui/page.tsx'

export default function Report() {
  return <Page title="Report">{null}</Page>
}
