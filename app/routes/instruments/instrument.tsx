import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import '#app/theme/instruments.css'
import { CertaintyNote } from '#app/ui/instruments/certainty-note.tsx'
import { InstrumentItem } from '#app/ui/instruments/instrument-item.tsx'
import { usePeriod } from '#app/ui/instruments/instrument-timeline.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { PublishedMeans } from '#app/ui/instruments/published-means.tsx'
import { Section } from '#app/ui/section.tsx'
import { SourceList } from '#app/ui/source-list.tsx'
import type { loader } from './instrument.server.ts'

export { loader } from './instrument.server.ts'

type Data = PageOf<typeof loader>

export default function Instrument() {
  const { instrument, lineage, titles, referenceMeans } = usePageData<typeof loader>()
  const { instruments: t, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  return (
    <Page
      title={localized(instrument.title)}
      lead={localized(instrument.summary)}
      breadcrumbs={[{ href: to('instruments'), label: t.title }]}
    >
      <Facts instrument={instrument} />
      <Contents instrument={instrument} />
      {instrument.parts.map((part) => (
        <Section key={part.id} id={part.id} title={localized(part.title)}>
          {instrument.items
            .filter((item) => item.part === part.id)
            .map((item) => {
              const { earlier, later } = lineage.find((line) => line.item === item.number)!
              const { levels, scale } = instrument
              return <InstrumentItem key={item.number} {...{ item, levels, scale, earlier, later, titles }} />
            })}
        </Section>
      ))}
      {referenceMeans.length > 0 && (
        <Section title={t.meansTitle} lead={t.meansLead}>
          {referenceMeans.map((table) => (
            <PublishedMeans key={table.id} table={table} items={instrument.items} />
          ))}
        </Section>
      )}
      <Section title={t.certaintyTitle}>
        <CertaintyNote certainty={instrument.certainty} note={instrument.certaintyNote} />
        <h3 className="ds-heading" data-size="2xs">
          {common.sources}
        </h3>
        <SourceList sources={instrument.sources} />
      </Section>
    </Page>
  )
}

function Facts({ instrument: { scale, levels, items, ...version } }: Pick<Data, 'instrument'>) {
  const t = useTexts().instruments
  const localized = useLocalized()
  const period = usePeriod()
  return (
    <dl className="facts instrument-facts">
      <div>
        <dt>{t.inUse}</dt>
        <dd>{period(version)}</dd>
      </div>
      <div>
        <dt>{t.scaleTitle}</dt>
        <dd>
          <ol className="instrument-facts__scale">
            {scale.steps.map(({ value, label }) => (
              <li key={value} value={value}>
                {localized(label)}
              </li>
            ))}
          </ol>
          {scale.allowsHalfSteps ? t.halfSteps : t.noHalfSteps}
        </dd>
      </div>
      <div>
        <dt>{t.levels}</dt>
        {levels.map((level) => (
          <dd key={level.id}>
            {t.itemCount(items.length)}, <strong>{localized(level.title)}</strong>. {localized(level.for)}
          </dd>
        ))}
        {levels.length > 1 && <dd>{t.neverAdd}</dd>}
      </div>
    </dl>
  )
}

function Contents({ instrument: { parts, items } }: Pick<Data, 'instrument'>) {
  const t = useTexts().instruments
  const localized = useLocalized()
  return (
    <nav className="contents" aria-label={t.contents}>
      {parts.map((part) => (
        <div key={part.id}>
          <p>{localized(part.title)}</p>
          <ol>
            {items
              .filter((item) => item.part === part.id)
              .map((item) => (
                <li key={item.number} value={item.number}>
                  <a className="ds-link" href={`#p${item.number}`}>
                    {localized(item.title)}
                  </a>
                </li>
              ))}
          </ol>
        </div>
      ))}
      <p className="note contents__hint">{t.printHint}</p>
    </nav>
  )
}
