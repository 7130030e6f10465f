import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { formatNumber } from '#texts/formats.ts'
import type { StatisticsData } from './statistics-data.ts'

/** The key figures that were found, each with what there is of it here. */
export function KeyFigureResults({ data }: { data: StatisticsData }) {
  const t = useTexts().statistics.search
  const { found, count, complete, first } = data.view
  return (
    <Section
      id="results"
      title={complete ? t.found(count) : t.foundSome(count)}
      lead={count === 0 ? t.none : t.shown(first, first + found.length - 1, count)}
    >
      <ul className="key-figure-list">
        {found.map((one) => (
          <Result key={one.keyFigure.id} data={data} one={one} />
        ))}
      </ul>
      <Pages data={data} />
    </Section>
  )
}

/** Key figures to begin with, before anybody has searched. */
export function SuggestedKeyFigures({ data }: { data: StatisticsData }) {
  const t = useTexts().statistics.search
  const { suggested } = data.view
  if (suggested.length === 0) return null
  return (
    <Section id="suggested" title={t.suggested}>
      <ul className="key-figure-list">
        {suggested.map((one) => (
          <Result key={one.keyFigure.id} data={data} one={one} />
        ))}
      </ul>
    </Section>
  )
}

type Found = StatisticsData['view']['found'][number]

function Result({ data, one }: { data: StatisticsData; one: Found }) {
  const { statistics, figures } = useTexts()
  const t = statistics.search
  const language = useLanguage()
  const to = useAddress()
  const { id, title, operatingArea, observations } = one.keyFigure
  const href = data.chosen
    ? to('keyFigure', { code: data.chosen.code, keyFigure: id })
    : to('nationalKeyFigure', { keyFigure: id })
  const facts = [
    id,
    one.kind === null ? t.noSexes : figures.kinds[one.kind],
    ...(operatingArea ? [operatingArea] : []),
    observations > 0 ? t.here(formatNumber(language, observations)) : t.notHere,
  ]
  return (
    <li>
      <a className="ds-link" href={href} lang="sv">
        {title}
      </a>
      <p className="note">{facts.join(' · ')}</p>
    </li>
  )
}

function Pages({ data }: { data: StatisticsData }) {
  const t = useTexts().statistics.search
  const to = useAddress()
  const { asked, view, chosen } = data
  const { page, pages } = view
  const hrefOf = (wanted: number) => {
    const query = new URLSearchParams({
      q: asked.words,
      which: asked.part,
      kind: asked.kind ?? '',
      area: asked.operatingArea ?? '',
      page: String(wanted),
      ...(chosen && { organisation: chosen.code }),
    })
    return `${to('statistics')}?${query.toString()}`
  }
  if (pages === 1) return null
  return (
    <p>
      {page > 1 && (
        <a className="ds-link" rel="prev" href={hrefOf(page - 1)}>
          {t.previous}
        </a>
      )}{' '}
      {page < pages && (
        <a className="ds-link" rel="next" href={hrefOf(page + 1)}>
          {t.next}
        </a>
      )}
    </p>
  )
}
