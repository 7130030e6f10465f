import { Page } from '#app/ui/page.tsx'

export default function Start() {
  return <Page title="Start">{null}</Page>
}
