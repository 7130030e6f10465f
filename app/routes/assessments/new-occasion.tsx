import { Page } from '#app/ui/page.tsx'

export default function NewOccasion() {
  return <Page title="NewOccasion">{null}</Page>
}
