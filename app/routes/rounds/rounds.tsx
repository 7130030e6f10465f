import { Page } from '#app/ui/page.tsx'

export default function Rounds() {
  return <Page title="Rounds">{null}</Page>
}
