import { Page } from '#app/ui/page.tsx'

export default function Method() {
  return <Page title="Method">{null}</Page>
}
