import { Page } from '#app/ui/page.tsx'

export default function Occasion() {
  return <Page title="Occasion">{null}</Page>
}
