import { usePageData } from '#app/entry/page-data.ts'
import { KeyFigurePage } from '#app/ui/indicators/key-figure-page.tsx'
import type { loader } from './national-key-figure.server.ts'

export { loader } from './national-key-figure.server.ts'

export default function NationalKeyFigure() {
  return <KeyFigurePage data={usePageData<typeof loader>()} />
}
