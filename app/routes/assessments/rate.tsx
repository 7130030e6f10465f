import { Page } from '#app/ui/page.tsx'

export default function Rate() {
  return <Page title="Rate">{null}</Page>
}
