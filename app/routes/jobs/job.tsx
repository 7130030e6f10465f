import type { HeadersArgs } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { JobStanding } from '#app/ui/jobs/job-standing.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { viewJob } from './view-job.server.ts'

export { loader } from './job.server.ts'

export function headers({ loaderHeaders }: HeadersArgs): Headers {
  return loaderHeaders
}

export default function JobPage() {
  const view = usePageData<typeof viewJob>()
  const { title, state, back } = view
  return (
    <Page title={title} lead={useTexts().jobs.lead[state]} breadcrumbs={[back]}>
      <JobStanding {...view} />
    </Page>
  )
}
