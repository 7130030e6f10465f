import { Page } from '#app/ui/page.tsx'

export default function Crosswalk() {
  return <Page title="Crosswalk">{null}</Page>
}
