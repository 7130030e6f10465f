import type { RelatedItem } from '#domain/improvements/improvement.ts'
import type { Localized } from '#domain/language/language.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { writeLibraryQuery } from './library-query.ts'

type Item = RelatedItem & Readonly<{ version: string; title: Localized }>

type Named = Readonly<{ id: string; name: Localized }>

type Props = Readonly<{
  items: readonly Item[]
  subGoals: readonly Named[]
  methods: readonly Named[]
  /** How sure these links are, said once; null where whoever answers for the story made them. */
  note: Localized | null
}>

/** The statements of checklists and the national sub-goals that a story bears on. */
export function StoryLinks({ items, subGoals, methods, note }: Props) {
  const t = useTexts().libraryPages
  const localized = useLocalized()
  const to = useAddress()
  const byVersion = [...Map.groupBy(items, ({ version }) => version)]
  return (
    <Section id="belongs" title={t.belongs}>
      {byVersion.map(([version, statements]) => (
        <div key={version} className="story__list">
          <h3 className="ds-heading" data-size="2xs">
            {t.statements(version)}
          </h3>
          <ul>
            {statements.map(({ instrumentId, item, title }) => (
              <li key={item}>
                <a className="ds-link" href={`${to('instrument', { instrument: instrumentId })}#p${item}`}>
                  {t.statement(item, localized(title))}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <FacetLinks title={t.subGoals} facet="sub-goal" values={subGoals} />
      <FacetLinks title={t.methods} facet="method" values={methods} />
      {note && <p className="note">{localized(note)}</p>}
    </Section>
  )
}

type FacetProps = Readonly<{ title: string; facet: 'sub-goal' | 'method'; values: readonly Named[] }>

/** What a story bears on, each leading to all others that do. */
function FacetLinks({ title, facet, values }: FacetProps) {
  const localized = useLocalized()
  const library = useAddress()('library')
  if (values.length === 0) return null
  return (
    <div className="story__list">
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul>
        {values.map(({ id, name }) => (
          <li key={id}>
            <a
              className="ds-link"
              href={library + writeLibraryQuery({ words: '', facets: { [facet]: [id] }, page: 1 })}
            >
              {localized(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
