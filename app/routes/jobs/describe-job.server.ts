import { address } from '#app/addresses.ts'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import type { Language } from '#domain/language/language.ts'
import type { Job, JobPage } from '#server/jobs/job.ts'
import { textsIn } from '#texts/texts.ts'

/** What a job makes, in words, and the page it was ordered on. */
export function describeJob({ kind, input }: Job, name: string, language: Language) {
  const t = textsIn(language).jobs
  switch (kind) {
    case 'document':
      return {
        title: t.document({ kind: input.subject.kind, format: input.format, name }),
        back: { href: reportAddress(language, input.subject), label: t.toReport },
      }
  }
}

/** The address of the page that shows what a job has changed. */
export function pageAddress(page: JobPage, language: Language): string {
  switch (page.kind) {
    case 'organisation':
      return address(language, 'organisation', { code: page.code })
    case 'round':
      return address(language, 'round', { round: page.slug })
  }
}
