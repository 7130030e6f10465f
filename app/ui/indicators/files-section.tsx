import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import type { KeyFigureFigures } from '#charts/key-figure-figures.ts'
import { dataFormats, drawingFormats, drawings } from '#domain/indicators/key-figure-files.ts'
import type { KeyFigureData } from './key-figure-data.ts'

/** The figures and the drawings as files, of the years that are shown. */
export function FilesSection({ data, figures }: { data: KeyFigureData; figures: KeyFigureFigures }) {
  const t = useTexts().keyFigure.files
  const hrefOf = useFileAddress(data)
  const drawn = drawings.filter((name) => figures[name] !== null)
  return (
    <Section id="files-section" title={t.heading} lead={t.lead}>
      <ul className="figure-files">
        {dataFormats.map((format) => (
          <li key={format}>
            <a className="ds-link" href={hrefOf(`table.${format}`)}>
              {t.formats[format]}
            </a>
          </li>
        ))}
        {drawn.flatMap((name) =>
          drawingFormats.map((format) => (
            <li key={`${name}${format}`}>
              <a className="ds-link" href={hrefOf(`${name}.${format}`)}>
                {t.drawing(t.figures[name], format.toUpperCase())}
              </a>
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

function useFileAddress({ place, known, query }: KeyFigureData): (file: string) => string {
  const to = useAddress()
  const keyFigure = known.keyFigure.id
  const { organisation } = place
  return (file) =>
    (organisation
      ? to('keyFigureFile', { code: organisation.code, keyFigure, file })
      : to('nationalKeyFigureFile', { keyFigure, file })) + query
}
