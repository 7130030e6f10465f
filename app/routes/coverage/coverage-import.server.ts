import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { parseForm, readBody } from '#app/entry/read-form.server.ts'
import { UserError } from '#server/errors.ts'
import { getCoverageItem } from '#server/services/coverage/get-coverage-item.ts'
import { importCoverage } from '#server/services/coverage/import-coverage.ts'

const megabytes = 2
/** What the parts of a form need beside what is sent in them. */
const aroundTheFile = 64 * 1024

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { organisation } = await getCoverageItem(ctx, { code: args.params.code!, id: null })
    return { organisation, fictional: organisation.fictional }
  })
}

export function action(args: ActionFunctionArgs) {
  const code = args.params.code!
  return attempt(args, async (ctx) => {
    const form = await readUpload(args.request)
    const pasted = textOf(form, 'pasted')
    const file = form.get('file')
    const text = file instanceof File && file.size > 0 ? decode(await file.arrayBuffer()) : pasted
    const outcome = await importCoverage(ctx, { code, text })
    if (outcome.kind !== 'imported')
      return data({ problem: undefined, outcome, pasted: text }, { status: 400 })
    const { added, changed, same } = outcome
    const counts = new URLSearchParams({ added: `${added}`, changed: `${changed}`, same: `${same}` })
    return redirect(`${address(ctx.language, 'coverage', { code })}?${counts.toString()}#content`, 303)
  })
}

async function readUpload(request: Request): Promise<FormData> {
  const body = await readBody(request, megabytes * 1024 * 1024 + aroundTheFile).catch((error: unknown) => {
    throw error instanceof UserError ? UserError.of('coverage-file-too-large', { megabytes }, 413) : error
  })
  return parseForm(request, body)
}

/** Text in UTF-8, or in the character set of old spreadsheets where it is not that. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
