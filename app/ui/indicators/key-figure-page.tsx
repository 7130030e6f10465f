import '../../theme/indicators.css'
import { BorrowedNotice } from './borrowed-notice.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'
import { keyFigureFigures } from '#charts/key-figure-figures.ts'
import { AboutSection } from './about-section.tsx'
import { ControlSection } from './control-section.tsx'
import { FilesSection } from './files-section.tsx'
import type { KeyFigureData } from './key-figure-data.ts'
import { leadOf } from './lead-of.ts'
import { LinesSection } from './lines-section.tsx'
import { NextSection } from './next-section.tsx'
import { NoFigures } from './no-figures.tsx'
import { PlaceSection } from './place-section.tsx'
import { ViewForm } from './view-form.tsx'

/** A key figure of an organisation or of the nation: the answer first, then figures with their tables, then what it is. */
export function KeyFigurePage({ data }: { data: KeyFigureData }) {
  const { keyFigure: t, common, figures: words } = useTexts()
  const language = useLanguage()
  const to = useAddress()
  const { place, known } = data
  const { organisation, borrowedFrom, area } = place
  const figures = keyFigureFigures(language, data)
  const crumbs = organisation
    ? [
        { href: to('organisations'), label: common.nav.organisations },
        { href: to('organisation', { code: organisation.code }), label: organisation.name },
        { href: to('gaps', { code: organisation.code }), label: t.crumb },
      ]
    : [{ href: to('statistics'), label: t.crumb }]
  const kind = words.kinds[known.classification.kind ?? 'none']
  const ids = data.table.keyFigures.map(({ id }) => id)
  return (
    <Page
      title={t.title(known.keyFigure.title, organisation?.name ?? area.name)}
      lead={leadOf(language, data, figures.decimals)}
      breadcrumbs={crumbs}
    >
      <p className="note">{t.idAndKind(ids.join(', '), kind)}</p>
      {organisation && <BorrowedNotice organisation={organisation} borrowedFrom={borrowedFrom} />}
      {data.knownYears.length > 0 && <ViewForm data={data} />}
      {figures.lines === null ? (
        <NoFigures data={data} />
      ) : (
        <>
          <LinesSection data={data} rows={figures.lines} />
          {figures.gap && <ControlSection data={data} rows={figures.gap} />}
          {figures.distribution && (
            <PlaceSection data={data} difference={figures.distribution} both={figures.both} />
          )}
        </>
      )}
      <NextSection data={data} />
      <AboutSection data={data} />
      {figures.lines && <FilesSection data={data} figures={figures} />}
    </Page>
  )
}
