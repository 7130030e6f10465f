import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { viewJob } from './view-job.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(args.request.url)
  const view = await viewJob(args, searchParams.has('still'))
  const { leadsTo, waits, still, pace, file } = view.page
  if (leadsTo) throw redirect(leadsTo, 303)
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  // Whoever has waited gets the file by itself, once; whoever comes back to the page is asked first.
  if (waits && !still) headers.set('Refresh', `${pace}; url=${pathname}?fetch`)
  else if (file && searchParams.has('fetch')) headers.set('Refresh', `0; url=${file}`)
  return data(view, { headers })
}
