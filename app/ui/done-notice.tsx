import type { ReactNode } from 'react'
import { useActionData } from 'react-router'
import { Alert } from './alert.tsx'

/**
 * Says what was done by the form that led here, as the address tells. The address still tells of it when a form of the
 * page has been refused since, and then it is no longer said: it would be taken for an answer to that form.
 */
export function DoneNotice({
  kind = 'success',
  children,
}: {
  kind?: 'success' | 'info'
  children: ReactNode
}) {
  return useActionData() === undefined ? <Alert kind={kind}>{children}</Alert> : null
}
