import { Command, CommanderError } from 'commander'
import { CommandFailure } from './command-failure.ts'
import { backupCommand } from './commands/backup.ts'
import { auditCommand } from './commands/audit.ts'
import { exportCommand } from './commands/export.ts'
import { gapsCommand } from './commands/gaps.ts'
import { indicatorCommand } from './commands/indicator.ts'
import { instrumentsCommand } from './commands/instruments.ts'
import { importCommand } from './commands/import.ts'
import { privacyCommand } from './commands/privacy.ts'
import { reportCommand } from './commands/report.ts'
import { restoreCommand } from './commands/restore.ts'
import { koladaCommand } from './commands/kolada.ts'
import { userCommand } from './commands/user.ts'
import { workCommand } from './commands/work.ts'

/** The `jamsides` command. A command parses, calls one service and prints; 0 done, 1 refused, 2 called wrongly. */
async function main(): Promise<number> {
  const program = new Command('jamsides')
    .description('Jämsides: from political decision to measured change for women and men.')
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(reportCommand())
    .addCommand(instrumentsCommand())
    .addCommand(koladaCommand())
    .addCommand(indicatorCommand())
    .addCommand(gapsCommand())
    .addCommand(auditCommand())
    .addCommand(userCommand())
    .addCommand(privacyCommand())
    .addCommand(workCommand())
  everyCommand(program, (command) =>
    command.exitOverride().showHelpAfterError('(--help tells how the command is used)'),
  )
  try {
    await program.parseAsync()
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const message = error instanceof Error ? error.message : String(error)
    if (message) process.stderr.write(`${message}\n`)
    return error instanceof CommandFailure ? error.exitCode : 1
  }
}

function everyCommand(command: Command, change: (command: Command) => void): void {
  change(command)
  for (const child of command.commands) everyCommand(child, change)
}

process.exitCode = await main()
