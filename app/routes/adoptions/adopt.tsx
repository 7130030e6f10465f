import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { AdoptForm } from '#app/ui/adoptions/adopt-form.tsx'
import { AdoptionCount } from '#app/ui/adoptions/adoption-count.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { Page } from '#app/ui/page.tsx'
import type { AdoptionDraft, AdoptionProblem } from '#domain/adoptions/check-adoption.ts'
import { formatDate } from '#texts/formats.ts'
import type { loader } from './adopt.server.ts'

export { action, loader } from './adopt.server.ts'

type Refused = Readonly<{
  problem?: string
  problems?: readonly AdoptionProblem[]
  typed?: Readonly<{ draft: AdoptionDraft; begins: boolean }>
}>

/** An organisation takes after something in the library. */
export default function Adopt() {
  const { idea, organisations, taken, isOwn, count, draft } = usePageData<typeof loader>()
  const refused = useActionData<Refused>()
  const { adoptions: t, common } = useTexts()
  const language = useLanguage()
  const localized = useLocalized()
  const to = useAddress()
  const owner = localized(idea.owner)
  const free = organisations.filter(({ code }) => !taken.some((one) => one.organisationCode === code))
  return (
    <Page
      title={t.title}
      lead={t.lead(owner)}
      breadcrumbs={[
        { href: to('library'), label: common.nav.library },
        { href: to('libraryStory', { slug: idea.slug }), label: localized(idea.title) },
      ]}
    >
      <AdoptionCount count={count} />
      {isOwn && <Alert kind="info">{t.own}</Alert>}
      {taken.map(({ id, organisationCode, adoptedOn }) => (
        <Alert key={id} kind="success">
          <p>
            {t.already(
              organisations.find(({ code }) => code === organisationCode)?.name ?? organisationCode,
              formatDate(language, adoptedOn),
            )}
          </p>
          <LinkList links={[{ href: to('examples', { code: organisationCode }), says: t.toList }]} />
        </Alert>
      ))}
      <FormProblem problem={refused?.problem} />
      {(free.length > 0 || refused?.problems) && (
        <AdoptForm
          slug={idea.slug}
          organisations={refused?.problems ? organisations : free}
          draft={refused?.typed?.draft ?? draft}
          begins={refused?.typed?.begins ?? true}
          problems={refused?.problems ?? []}
          owner={idea.organisations.length === 0 ? null : owner}
        />
      )}
    </Page>
  )
}
