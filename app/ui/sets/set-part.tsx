import '../../theme/sets.css'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { SetSection } from '#domain/sets/key-figure-set.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { useLocalized } from '../language.tsx'
import { Prose } from './prose.tsx'
import { SetFigureCard } from './set-figure-card.tsx'

type Props = Readonly<{
  section: SetSection
  figures: ReadonlyMap<string, SetFigure>
  organisation: Pick<Organisation, 'code' | 'name' | 'kind'>
}>

/** A part of a set: how to read it, and each of its key figures. */
export function SetPart({ section, figures, organisation }: Props) {
  const localized = useLocalized()
  const name = localized(section.name)
  const cards = section.keyFigures.map(({ id, title, why }) => (
    <SetFigureCard
      key={id}
      figure={figures.get(id)!}
      title={title ?? id}
      why={localized(why)}
      organisation={organisation}
      level={name === '' ? 2 : 3}
    />
  ))
  return (
    <section className="section" id={section.id}>
      {name !== '' && (
        <h2 className="ds-heading" data-size="sm">
          {name}
        </h2>
      )}
      <Prose>{localized(section.guidance)}</Prose>
      <div className="set-figures">{cards}</div>
    </section>
  )
}
