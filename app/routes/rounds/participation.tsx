import { Page } from '#app/ui/page.tsx'

export default function Participation() {
  return <Page title="Participation">{null}</Page>
}
