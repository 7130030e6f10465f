import { usePageData } from '#app/entry/page-data.ts'
import { KeyFigurePage } from '#app/ui/indicators/key-figure-page.tsx'
import type { loader } from './key-figure.server.ts'

export { loader } from './key-figure.server.ts'

export default function KeyFigure() {
  return <KeyFigurePage data={usePageData<typeof loader>()} />
}
