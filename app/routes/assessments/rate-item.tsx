import { Page } from '#app/ui/page.tsx'

export default function RateItem() {
  return <Page title="RateItem">{null}</Page>
}
