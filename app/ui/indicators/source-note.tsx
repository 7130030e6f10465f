import type { FigureSource } from '#domain/indicators/key-figure.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{
  source: FigureSource
  /** Whether anything of what is shown has been computed here; only what has not may name the source as its own. */
  computed: boolean
  snapshot: Readonly<{ id: string; createdAt: string }>
}>

/** Where figures come from, when they were fetched, and whether they are the source's own or worked out here. */
export function SourceNote({ source, computed, snapshot }: Props) {
  const { figures } = useTexts()
  const language = useLanguage()
  const fetched = figures.fetched({
    snapshot: String(Number(snapshot.id)),
    date: formatDate(language, snapshot.createdAt.slice(0, 10)),
  })
  const said = (computed ? figures.computedSource : figures.rawSource)[source]
  return <p className="source-note">{`${said} (${fetched}).`}</p>
}
