import { Page } from '#app/ui/page.tsx'

export default function Improvements() {
  return <Page title="Improvements">{null}</Page>
}
