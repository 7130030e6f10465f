import { Page } from '#app/ui/page.tsx'

export default function Round() {
  return <Page title="Round">{null}</Page>
}
