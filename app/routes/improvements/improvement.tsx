import { Page } from '#app/ui/page.tsx'

export default function Improvement() {
  return <Page title="Improvement">{null}</Page>
}
