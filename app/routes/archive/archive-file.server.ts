import type { LoaderFunctionArgs, Params } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { waitForFile } from '#app/routes/jobs/wait-for-file.server.ts'
import type { ArchiveSubject } from '#domain/archive/archive.ts'
import { UserError } from '#server/errors.ts'
import { orderExport } from '#server/services/archive/order-export.ts'

/** The name of an archive as a file. */
export function archiveFileName(subject: ArchiveSubject): string {
  return `jamsides-${subject.kind === 'organisation' ? subject.code : subject.slug}.zip`
}

/** The loader that answers with the archive of something. A worker makes it. */
export function archiveFile(subjectOf: (params: Params) => ArchiveSubject) {
  return (args: LoaderFunctionArgs): Promise<Response> =>
    answerFile(args, async (ctx) => {
      const subject = subjectOf(args.params)
      const file = args.params.file!
      if (file !== archiveFileName(subject)) throw UserError.of('not-found', { what: file }, 404)
      return waitForFile(ctx, await orderExport(ctx, subject))
    })
}
