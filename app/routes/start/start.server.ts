import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { politicianOf } from '#domain/people/politician-of.ts'
import { listStepIn } from '#server/services/start/list-step-in.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => ({
    choices: listStepIn(ctx),
    current: ctx.person?.id ?? null,
    isPolitician: politicianOf(ctx.person) !== null,
    trial: ctx.config.trial,
    fictional: ctx.config.trial,
  }))
}
