/**
 * Ends a command with a message and no stack trace: 1 when it was refused, 2 when called wrongly, 130 when stopped by
 * Ctrl-C.
 */
export class CommandFailure extends Error {
  readonly exitCode: 1 | 2 | 130

  constructor(message: string, exitCode: 1 | 2 | 130 = 1) {
    super(message)
    this.name = 'CommandFailure'
    this.exitCode = exitCode
  }
}
