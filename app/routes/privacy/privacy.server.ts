import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getPrivacyPage } from '#server/services/privacy/get-privacy-page.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => ({
    ...(await getPrivacyPage(ctx)),
    signedIn: ctx.person !== null,
    erased: new URL(args.request.url).searchParams.has('erased') && ctx.person === null,
  }))
}
