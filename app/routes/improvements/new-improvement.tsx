import { Page } from '#app/ui/page.tsx'

export default function NewImprovement() {
  return <Page title="NewImprovement">{null}</Page>
}
