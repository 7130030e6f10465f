import { Page } from '#app/ui/page.tsx'

export default function StepIn() {
  return <Page title="StepIn">{null}</Page>
}
