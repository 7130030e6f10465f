import type { ReactNode } from 'react'
import { Alert } from '../alert.tsx'
import { SourceNote } from './source-note.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { unitWords } from '#charts/unit-words.ts'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import { formatDate } from '#texts/formats.ts'
import type { KeyFigureData } from './key-figure-data.ts'

/** What the key figure is: its definition in the source's words, unit, direction, source, dates, breaks and changes. */
export function AboutSection({ data }: { data: KeyFigureData }) {
  const t = useTexts().keyFigure.about
  const to = useAddress()
  const { known, changes, breaks, snapshot, table, inShort } = data
  return (
    <Section id="about-section" title={t.heading}>
      {changes.length > 0 && (
        <Alert kind="warning" title={t.changes}>
          <ul>
            {changes.map((change) => (
              <li key={change}>{t.change[change]}</li>
            ))}
          </ul>
          <p>
            <a className="ds-link" href={to('snapshot', { snapshot: snapshot.id })}>
              {t.seeSnapshot}
            </a>
          </p>
        </Alert>
      )}
      {table.keyFigures.map((one) => (
        <Definition
          key={one.id}
          keyFigure={one}
          inShort={inShort[one.id] ?? null}
          named={table.keyFigures.length > 1}
        />
      ))}
      {breaks.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {t.breaks}
          </h3>
          <ul>
            {breaks.map(({ year, says }) => (
              <li key={says}>
                {t.breakAt(year)}: <q lang="sv">{says}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <Facts rows={useFacts(data)} />
      <SourceNote source={known.keyFigure.source} computed={false} snapshot={snapshot} />
    </Section>
  )
}

type DefinitionProps = Readonly<{ keyFigure: KeyFigure; inShort: string | null; named: boolean }>

/** In our own words where we have some, then in those of the source. */
function Definition({ keyFigure: { title, description }, inShort, named }: DefinitionProps) {
  const t = useTexts().keyFigure.about
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {named ? `${t.definition}: ${title}` : t.definition}
      </h3>
      {inShort !== null && <p>{`${t.inShort} ${inShort}`}</p>}
      {description !== '' && <p lang="sv">{description}</p>}
      {description === '' && inShort === null && <p>{t.noDefinition}</p>}
    </>
  )
}

function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="figure-about">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function useFacts({ known, table }: KeyFigureData): readonly (readonly [string, ReactNode])[] {
  const { keyFigure, figures } = useTexts()
  const t = keyFigure.about
  const language = useLanguage()
  const { classification } = known
  const { operatingArea, source, fetchedAt, publishedOn, preliminaryOn, period } = known.keyFigure
  const date = (iso: string) => formatDate(language, iso.slice(0, 10))
  const { better, betterSource, closedAfter } = classification
  const unit = unitWords(language, classification)
  const published = publishedOn && (period ? t.publishedFor(date(publishedOn), period) : date(publishedOn))
  const facts: (readonly [string, ReactNode])[] = [
    [t.id, table.keyFigures.map(({ id }) => id).join(', ')],
    [t.kind, figures.kinds[classification.kind ?? 'none']],
    [t.unit, unit],
    [t.better, [figures.better[better], ...(betterSource ? [t.betterBy(betterSource)] : [])].join(' ')],
    [t.area, operatingArea && <span lang="sv">{operatingArea}</span>],
    [t.source, t.sources[source]],
    [t.fetched, date(fetchedAt)],
    [
      t.published,
      [
        ...(published ? [published] : []),
        ...(preliminaryOn ? [t.preliminary(date(preliminaryOn))] : []),
      ].join(', '),
    ],
    [t.closed, closedAfter === null ? null : t.closedAfter(closedAfter)],
  ]
  return facts.filter(([, value]) => value !== null && value !== '')
}
