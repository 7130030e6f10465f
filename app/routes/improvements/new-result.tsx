import { Page } from '#app/ui/page.tsx'

export default function NewResult() {
  return <Page title="NewResult">{null}</Page>
}
