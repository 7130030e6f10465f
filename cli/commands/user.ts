import { Command } from 'commander'
import { readConfig } from '#server/config.ts'
import { addUser } from '#server/services/accounts/add-user.ts'
import { linkUser } from '#server/services/accounts/link-user.ts'
import { withContext } from '../with-context.ts'
import { eraseUserCommand } from './user/erase.ts'
import { exportUserCommand } from './user/export.ts'

type Options = Readonly<{
  name: string
  email: string
  role?: string
  organisation?: string
  language: 'sv' | 'en'
}>

const help = `
The link is printed once, holds for 24 hours and can be used once. Give it only to whoever it is for.`

/** `jamsides user …`: lets somebody in who cannot be invited by anybody yet, or who has lost every way in. */
export function userCommand(): Command {
  const add = new Command('add')
    .description('Add somebody with an account and a role, and print a one-time link to sign in by.')
    .requiredOption('--name <name>', 'what they are called')
    .requiredOption('--email <address>', 'where invitations and reminders go')
    .option('--role <role>', 'administrator, or with an organisation strategist, unless said otherwise')
    .option('--organisation <code>', 'the organisation in which the role is held')
    .option('--language <language>', 'sv or en', 'sv')
    .addHelpText('after', help)
    .action(async ({ name, email, role, organisation, language }: Options, command: Command) => {
      const organisationCode = organisation ?? null
      const held = role ?? (organisationCode === null ? 'administrator' : 'strategist')
      const secret = await withContext(language === 'en' ? 'en' : 'sv', (ctx) =>
        addUser(ctx, { name, email, role: held, organisationCode }),
      )
      print(command, secret)
    })
  const link = new Command('link')
    .description('Print a new one-time link for somebody who has an account and no other way in.')
    .argument('<address>', 'the e-mail address of the account')
    .addHelpText('after', help)
    .action(async (email: string, _: object, command: Command) => {
      print(command, await withContext('sv', (ctx) => linkUser(ctx, { email })))
    })
  return new Command('user')
    .description('People who sign in.')
    .addCommand(add)
    .addCommand(link)
    .addCommand(exportUserCommand())
    .addCommand(eraseUserCommand())
}

function print(command: Command, secret: string): void {
  const { url, host, port } = readConfig()
  const origin = url ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  command.configureOutput().writeOut?.(`${origin}/logga-in/lank/${secret}\n`)
}
