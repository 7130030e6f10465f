import { Page } from '#app/ui/page.tsx'

export default function Agree() {
  return <Page title="Agree">{null}</Page>
}
