import { UserError } from '#server/errors.ts'

/** PostgreSQL and the operating system each have their own words for a full disk and for what is not allowed. */
const reasons: Readonly<Record<string, 'full' | 'rights'>> = {
  '53100': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  '42501': 'rights',
  EACCES: 'rights',
  EPERM: 'rights',
  EROFS: 'rights',
}

/** Tells as UserError restore-refused that the machine has no room for what comes in, or does not let it in. */
export async function tellRefusal<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code, cause, message } = error as { code?: string; cause?: { code?: string }; message?: string }
    const reason = reasons[code ?? ''] ?? reasons[cause?.code ?? '']
    if (error instanceof UserError || reason === undefined) throw error
    throw UserError.of('restore-refused', { reason, about: message ?? '' }, 503)
  }
}
