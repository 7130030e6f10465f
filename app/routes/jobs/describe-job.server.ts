import { address } from '#app/addresses.ts'
import { archiveAddress, archiveJob } from '#app/ui/archive/archive-address.ts'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import type { Language } from '#domain/language/language.ts'
import type { Job, JobPage } from '#server/jobs/job.ts'
import { textsIn } from '#texts/texts.ts'

/** What a job makes, in words, and the page it was ordered on. */
export function describeJob({ kind, input }: Job, name: string, language: Language) {
  const { jobs: t, archive } = textsIn(language)
  switch (kind) {
    case 'document': {
      const { subject, format } = input
      const about = subject.kind === 'year' ? `${name} ${subject.year}` : name
      return {
        title: t.document({ kind: subject.kind, format, name: about }),
        back: { href: reportAddress(language, subject), label: t.toReport },
      }
    }
    case 'export':
      return {
        title: archive.work.export(name),
        back: { href: archiveAddress(language, input.subject), label: archive.toArchive },
      }
    case 'import':
      return {
        title: input.looked === null ? archive.work.preview(name) : archive.work.import(name),
        back: {
          href: archiveAddress(language, { kind: 'organisation', code: input.code }),
          label: archive.toArchive,
        },
      }
    case 'adoption':
      return {
        title: t.adoption({ kind: input.subject.kind, name }),
        back: { href: reportAddress(language, input.subject), label: t.toReport },
      }
  }
}

/** The address of the page that shows what a job has changed. */
export function pageAddress(page: JobPage, id: string, language: Language): string {
  switch (page.kind) {
    case 'organisation':
      return address(language, 'organisation', { code: page.code })
    case 'round':
      return address(language, 'round', { round: page.slug })
    case 'archive':
      return `${address(language, 'organisationArchive', { code: page.code })}?${archiveJob}=${id}#content`
    case 'report':
      return `${address(language, 'adoptedReport', { report: page.id })}?done=adopted`
  }
}
