import { Button } from '../button.tsx'
import { FileField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Where an archive is chosen that is to come in. What it holds is shown before anything is saved. */
export function ReadIn({ megabytes }: { megabytes: number }) {
  const t = useTexts().archive.page
  return (
    <Section title={t.inTitle} lead={t.inLead}>
      <form method="post" encType="multipart/form-data" className="form">
        <FileField
          id="archive"
          label={t.fileLabel}
          hint={t.fileHint(megabytes)}
          accept=".zip,application/zip"
          required
        />
        <div className="actions">
          <Button look="secondary">{t.lookThrough}</Button>
        </div>
      </form>
    </Section>
  )
}
