import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf, textsOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { ExampleDraft } from '#domain/examples/check-example.ts'
import { type ExampleTexts, exampleTexts } from '#domain/examples/example.ts'
import { getExampleForm } from '#server/services/examples/get-example-form.ts'
import { saveExample } from '#server/services/examples/save-example.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getExampleForm(ctx, { id: args.params.example! })
    return { ...view, chain: ctx.content.chainSteps, fictional: view.organisation.fictional }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = args.params.example!
  const typed = { draft: readDraft(form), version: Number(textOf(form, 'version')) || 0 }
  return attempt(
    args,
    async (ctx) => {
      const outcome = await saveExample(ctx, { id, ...typed })
      if (outcome.kind === 'saved')
        return redirect(`${address(ctx.language, 'example', { example: id })}?saved#content`, 303)
      const { kind: _, ...rest } = outcome
      return data({ problem: undefined, typed, ...rest }, { status: outcome.kind === 'refused' ? 400 : 409 })
    },
    typed,
  )
}

function readDraft(form: FormData): ExampleDraft {
  const side = (prefix: string) =>
    Object.fromEntries(exampleTexts.map((text) => [text, textOf(form, `${prefix}${text}`)])) as ExampleTexts
  const reasons = [...form.keys()].filter((name) => name.startsWith('because:'))
  return {
    language: textOf(form, 'language'),
    texts: side(''),
    other: side('other-'),
    nothingFailed: textOf(form, 'nothingFailed') === 'yes',
    mailbox: textOf(form, 'mailbox'),
    step: textOf(form, 'step'),
    figures: textsOf(form, 'figures'),
    reasons: Object.fromEntries(reasons.map((name) => [name.slice('because:'.length), textOf(form, name)])),
  }
}
