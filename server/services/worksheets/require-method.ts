import type { Method } from '#domain/worksheets/method.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/** A method that has a worksheet. */
export type WorksheetMethod = Method & Readonly<{ id: Worksheet['method'] }>

/** Whether a method has a worksheet: the cycle has a form of its own. */
export function hasWorksheet(method: Method): method is WorksheetMethod {
  return method.id !== 'pdsa'
}

/**
 * The method with this id, if it has a worksheet.
 *
 * @throws UserError no-such-method.
 */
export function requireMethod({ content }: Context, id: string): WorksheetMethod {
  const method = content.methods.filter(hasWorksheet).find((one) => one.id === id)
  if (!method) throw UserError.of('no-such-method', undefined, 404)
  return method
}
