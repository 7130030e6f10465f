import type { Localized } from '#domain/language/language.ts'
import { Alert } from '../alert.tsx'
import { FileField } from '../field.tsx'
import { Button } from '../button.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  place: Readonly<{ round: string; code: string }>
  mayImport: boolean
  megabytes: number
  downloads: readonly Readonly<{ title: Localized; blank: string; filled: string | null }>[]
  example: string | null
}>

/** Where a file is chosen, and where those without one get a file to begin with. */
export function ChooseWorkbook({ place, mayImport, megabytes, downloads, example }: Props) {
  const t = useTexts().workbooks
  const localized = useLocalized()
  const to = useAddress()
  const file = (name: string) => to('workbookFile', { ...place, file: name })
  return (
    <>
      {mayImport ? (
        <form method="post" encType="multipart/form-data" className="form workbook-upload">
          <FileField
            id="workbook"
            label={t.fileLabel}
            hint={t.fileHint(megabytes)}
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required
          />
          <div className="actions">
            <Button>{t.show}</Button>
          </div>
        </form>
      ) : (
        <Alert kind="info">{t.onlyLeads}</Alert>
      )}
      <Section title={t.examples}>
        <ul className="workbook-files">
          {example && <File href={file(example)} title={t.exampleFile} hint={t.exampleFileHint} />}
          {downloads.map(({ title, blank, filled }) => [
            filled && (
              <File
                key={filled}
                href={file(filled)}
                title={t.ownFile(localized(title))}
                hint={t.ownFileHint}
              />
            ),
            <File
              key={blank}
              href={file(blank)}
              title={t.blankFile(localized(title))}
              hint={t.blankFileHint}
            />,
          ])}
        </ul>
      </Section>
    </>
  )
}

function File({ href, title, hint }: Readonly<{ href: string; title: string; hint: string }>) {
  return (
    <li>
      <a className="ds-link" href={href} download>
        {title} (.xlsx)
      </a>
      <p className="note">{hint}</p>
    </li>
  )
}
