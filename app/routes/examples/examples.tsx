import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Followers } from '#app/ui/adoptions/followers.tsx'
import { TakenList } from '#app/ui/adoptions/taken-list.tsx'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ExampleLines } from '#app/ui/examples/example-lines.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './examples.server.ts'

export { action, loader } from './examples.server.ts'

/** What an organisation tells others, who has taken after it, and what it has taken after itself. */
export default function Examples() {
  const { organisation, examples, followers, taken, mayWrite, adopted, removed } =
    usePageData<typeof loader>()
  const refused = useActionData<{ problem: string }>()
  const { examples: t, adoptions } = useTexts()
  const to = useAddress()
  const { code } = organisation
  return (
    <Page
      title={t.titleOf(organisation.name)}
      lead={t.lead}
      breadcrumbs={useOrganisationCrumbs(organisation)}
    >
      {adopted && <DoneNotice>{t.notice.saved}</DoneNotice>}
      {removed && <DoneNotice>{adoptions.from.removed}</DoneNotice>}
      <FormProblem problem={refused?.problem} />
      <Section title={t.list}>
        {examples.length === 0 ? (
          <Empty
            action={
              <ButtonLink look="secondary" href={to('ownImprovements', { code })}>
                {t.toImprovements}
              </ButtonLink>
            }
          >
            {t.none}
          </Empty>
        ) : (
          <ExampleLines examples={examples} />
        )}
      </Section>
      <Followers followers={followers} />
      <TakenList taken={taken} mayWrite={mayWrite} />
    </Page>
  )
}
