import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { carriesFile, readFile } from '#app/entry/read-file.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { archiveJob } from '#app/ui/archive/archive-address.ts'
import { UserError } from '#server/errors.ts'
import { archiveLimits } from '#server/archive/limits.ts'
import { tooLargeArchive } from '#server/archive/refuse.ts'
import { confirmImport } from '#server/services/archive/confirm-import.ts'
import { getArchivePage } from '#server/services/archive/get-archive-page.ts'
import { orderImport } from '#server/services/archive/order-import.ts'
import { archiveFileName } from './archive-file.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const code = args.params.code!
  const job = new URL(args.request.url).searchParams.get(archiveJob)
  return answer(args, async (ctx) => {
    const page = await getArchivePage(ctx, { code, job })
    const fileName = archiveFileName({ kind: 'organisation', code })
    return { ...page, job, fileName, fictional: page.organisation.fictional }
  })
}

/** Two forms: an archive that is sent to be looked through, and the order to bring in one that has been. */
export function action(args: ActionFunctionArgs) {
  const code = args.params.code!
  return attempt(args, async (ctx) => {
    // Before a large file is taken in.
    await getArchivePage(ctx, { code, job: null })
    const { id } = carriesFile(args.request)
      ? await orderImport(ctx, { code, bytes: await readArchive(args.request) })
      : await confirmImport(ctx, { code, looked: textOf(await readForm(args.request), 'order') })
    return redirect(address(ctx.language, 'job', { job: id }), 303)
  })
}

async function readArchive(request: Request): Promise<Buffer> {
  const most = archiveLimits.uploadBytes
  return readFile(request, 'archive', most).catch((error: unknown) => {
    throw error instanceof UserError && error.code === 'form-too-large' ? tooLargeArchive(most) : error
  })
}
