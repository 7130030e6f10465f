import { Button } from '../button.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Where an archive is chosen that is to come in. What it holds is shown before anything is saved. */
export function ReadIn({ megabytes }: { megabytes: number }) {
  const t = useTexts().archive.page
  return (
    <Section title={t.inTitle} lead={t.inLead}>
      <form method="post" encType="multipart/form-data" className="form">
        <div className="ds-field">
          <label className="ds-label" htmlFor="archive">
            {t.fileLabel}
          </label>
          <p className="field-hint" id="archive-hint">
            {t.fileHint(megabytes)}
          </p>
          <input
            className="ds-input"
            id="archive"
            name="archive"
            type="file"
            required
            accept=".zip,application/zip"
            aria-describedby="archive-hint"
          />
        </div>
        <div className="actions">
          <Button look="secondary">{t.lookThrough}</Button>
        </div>
      </form>
    </Section>
  )
}
