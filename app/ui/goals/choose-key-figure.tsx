import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { KeyFigureLinks } from './key-figure-links.tsx'

type Props = Readonly<{
  code: string
  search: string
  found: readonly Readonly<{ id: string; title: string }>[]
  foundInAll: number
}>

/** Searches among the key figures that a goal can be set on, and leads to the form for the one that is chosen. */
export function ChooseKeyFigure({ code, search, found, foundInAll }: Props) {
  const t = useTexts().goals.form
  return (
    <>
      <form method="get" className="filter" role="search">
        <TextField id="q" type="search" label={t.search} hint={t.searchHint} defaultValue={search} />
        <Button look="secondary">{t.searchButton}</Button>
      </form>
      <Section title={t.choose} lead={t.found(foundInAll, found.length)}>
        <KeyFigureLinks code={code} keyFigures={found} />
      </Section>
    </>
  )
}
