import '#app/theme/indicators.css'
import { usePageData } from '#app/entry/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { formatNumber } from '#texts/formats.ts'
import { KeyFigureResults, SuggestedKeyFigures } from '#app/ui/indicators/key-figure-results.tsx'
import { KeyFigureSearch } from '#app/ui/indicators/key-figure-search.tsx'
import type { StatisticsData } from '#app/ui/indicators/statistics-data.ts'
import type { loader } from './statistics.server.ts'

export { loader } from './statistics.server.ts'

export default function Statistics() {
  const data = usePageData<typeof loader>()
  const { statistics: t } = useTexts()
  const to = useAddress()
  const language = useLanguage()
  const { all, bySex } = data.view
  const said = (value: number) => formatNumber(language, value)
  return (
    <Page
      title={t.title}
      lead={all === 0 ? t.leadNone : t.lead({ keyFigures: said(all), bySex: said(bySex) })}
    >
      <ChooseOrganisation data={data} />
      <Section id="search" title={t.search.heading}>
        <KeyFigureSearch data={data} />
      </Section>
      {data.searched ? <KeyFigureResults data={data} /> : <SuggestedKeyFigures data={data} />}
      <p>
        <a className="ds-link" href={to('snapshots')}>
          {t.snapshots}
        </a>
      </p>
    </Page>
  )
}

function ChooseOrganisation({ data }: { data: StatisticsData }) {
  const t = useTexts().statistics.organisation
  const to = useAddress()
  const { chosen, candidates, organisations } = data
  const here = to('statistics')
  if (chosen)
    return (
      <p>
        {t.chosen(chosen.name)}{' '}
        <a className="ds-link" href={to('gaps', { code: chosen.code })}>
          {t.gaps(chosen.name)}
        </a>{' '}
        <a className="ds-link" href={here}>
          {t.unchoose}
        </a>
      </p>
    )
  return (
    <Section id="organisations" title={t.heading}>
      <search>
        <form className="key-figure-search" action={here}>
          <TextField
            id="organisation"
            type="search"
            label={t.label}
            hint={t.hint}
            defaultValue={organisations}
          />
          <div>
            <Button look="secondary">{t.find}</Button>
          </div>
        </form>
      </search>
      {candidates?.length === 0 && <p>{t.none(organisations)}</p>}
      {candidates && candidates.length > 0 && (
        <>
          <p>{t.found(organisations)}</p>
          <ul>
            {candidates.map(({ code, name }) => (
              <li key={code}>
                <a className="ds-link" href={to('gaps', { code })}>
                  {t.gaps(name)}
                </a>
                {' · '}
                <a className="ds-link" href={`${here}?organisation=${encodeURIComponent(code)}`}>
                  {t.choose(name)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a className="ds-link" href={to('organisations')}>
          {t.all}
        </a>
      </p>
    </Section>
  )
}
