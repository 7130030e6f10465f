import { Page } from '#app/ui/page.tsx'

export default function Organisation() {
  return <Page title="Organisation">{null}</Page>
}
