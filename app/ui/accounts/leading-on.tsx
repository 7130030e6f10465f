import type { Localized } from '#domain/language/language.ts'
import { ButtonLink } from '../button.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { Page } from '../page.tsx'

/** Between here and the provider, for a moment; the browser goes on by itself. */
export function LeadingOn({ url, name }: { url: string; name: Localized }) {
  const t = useTexts().accounts.signingIn
  const provider = useLocalized()(name)
  return (
    <Page title={t.leadingTitle(provider)} lead={t.leadingLead}>
      <div className="actions">
        <ButtonLink href={url}>{t.leadingOn(provider)}</ButtonLink>
      </div>
    </Page>
  )
}
