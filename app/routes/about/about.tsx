import { Page } from '#app/ui/page.tsx'

export default function About() {
  return <Page title="About">{null}</Page>
}
