import type { LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { messageOf } from '#server/errors.ts'
import { getJob } from '#server/services/jobs/get-job.ts'
import { formatTime } from '#texts/formats.ts'
import { describeJob, pageAddress } from './describe-job.server.ts'

/** How often a page that waits is read anew, with or without JavaScript. Seconds. */
const pace = 2

/** An order as its page shows it; `still` where the reader has stopped the page from being read anew. */
export function viewJob(args: LoaderFunctionArgs, still: boolean) {
  return answer(args, async (ctx) => {
    const { job, about, before, file, keptUntil, problem } = await getJob(ctx, { id: args.params.job! })
    const { id, state, done, total, page } = job
    const { language } = ctx
    return {
      ...describeJob(job, about?.name ?? '', language),
      fictional: about?.fictional ?? false,
      state,
      waits: state === 'queued' || state === 'running',
      done,
      total,
      before,
      still,
      pace,
      leadsTo: page && pageAddress(page, id, language),
      file: file && address(language, 'jobFile', { job: id, file }),
      keptUntil: keptUntil && formatTime(language, keptUntil),
      problem: problem && messageOf(problem, language),
    }
  })
}
